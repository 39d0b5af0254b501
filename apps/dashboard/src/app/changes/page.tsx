import { listChanges, listSeries } from "@muster/ledger/queries";
import { ChangeType, seriesTitle } from "@muster/model";
import type { Metadata } from "next";
import { ChangeList } from "../../changes/change-list.tsx";
import { CHANGE_NAMES } from "../../changes/change-words.ts";
import { Button, buttonStyle } from "../../components/ui/button.tsx";
import { Select } from "../../components/ui/field.tsx";
import { Empty } from "../../components/empty.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { ledger } from "../../ledger.ts";
import { turnPage } from "../../navigation/turn-page.ts";
import { PageLink } from "../../navigation/page-link.tsx";
import { given, type WrongParameter } from "../../viewpoint/viewpoint.ts";
import { WrongParameters } from "../../viewpoint/wrong-parameters.tsx";

export const metadata: Metadata = { title: "Changes" };

const PAGE = 40;

export default async function ChangesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const parameters = await searchParams;
  const db = await ledger();
  const series = await listSeries(db);
  const titles = new Map(series.map(({ series }) => [series.slug, seriesTitle(series)]));
  const wrong: WrongParameter[] = [];
  const typeGiven = given(parameters, "type");
  const type = ChangeType.safeParse(typeGiven);
  if (typeGiven !== undefined && !type.success)
    wrong.push({ name: "type", given: typeGiven, allowed: ChangeType.options.join(", ") });
  const slugGiven = given(parameters, "series");
  const slug = slugGiven !== undefined && titles.has(slugGiven) ? slugGiven : undefined;
  if (slugGiven !== undefined && slug === undefined)
    wrong.push({ name: "series", given: slugGiven, allowed: "one of the series here" });
  const cursor = given(parameters, "cursor");
  const asked = {
    limit: PAGE,
    ...(type.success ? { type: type.data } : {}),
    ...(slug === undefined ? {} : { series: slug }),
  };
  const turned = await turnPage(cursor, (cursor) => listChanges(db, { ...asked, cursor }));
  const { changes, next } = turned.page;
  const older = new URLSearchParams({
    ...(type.success ? { type: type.data } : {}),
    ...(slug === undefined ? {} : { series: slug }),
    ...(next === null ? {} : { cursor: next }),
  });
  return (
    <>
      <PageHeading title="What changed">
        Every figure that was said, revised, withdrawn or said again, newest first. A change of the count is told apart
        from a change of the troops.
      </PageHeading>
      <WrongParameters wrong={[...wrong, ...turned.wrong]} />
      <form method="get" className="not-printed mb-6 flex flex-wrap items-center gap-2 font-figures text-[0.9375rem]">
        <label htmlFor="type">Show</label>
        <Select id="type" name="type" defaultValue={type.success ? type.data : ""}>
          <option value="">all changes</option>
          {ChangeType.options.map((one) => (
            <option key={one} value={one}>
              {CHANGE_NAMES[one].toLowerCase()}
            </option>
          ))}
        </Select>
        <label htmlFor="series">of</label>
        <Select id="series" name="series" defaultValue={slug ?? ""} className="max-w-[16rem]">
          <option value="">every series</option>
          {[...titles].map(([one, title]) => (
            <option key={one} value={one}>
              {title}
            </option>
          ))}
        </Select>
        <Button type="submit">Show</Button>
      </form>
      {changes.length === 0 ? (
        <Empty>
          {cursor !== undefined
            ? "There is nothing older."
            : type.success || slug !== undefined
              ? "No such change has been recorded yet."
              : "Nothing has changed yet. The first checks of the sources will fill this page."}
        </Empty>
      ) : (
        <ChangeList changes={changes} titles={titles} />
      )}
      {next === null ? null : (
        <p className="mt-6">
          <PageLink href={`/changes?${older}`} className={buttonStyle()}>
            Older changes
          </PageLink>
        </p>
      )}
    </>
  );
}
