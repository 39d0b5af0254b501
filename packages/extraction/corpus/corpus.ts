import { readdirSync, readFileSync } from "node:fs";
import { type Claim, formatDate, formatQuantity, parsePartialDate } from "@muster/model";
import { parse } from "yaml";
import { z } from "zod";
import { EXTRACTOR, extract, type Extraction } from "../src/extract/index.ts";

const Passage = z.strictObject({
  text: z.string(),
  title: z.string().optional(),
  published: z.string().default("2021-02-18"),
  claims: z.array(z.string()),
});
export type Passage = z.infer<typeof Passage> & { readonly id: string };

const here = new URL(".", import.meta.url);

/** Every passage of the corpus, by file and place in it. */
export function passages(): Passage[] {
  return readdirSync(here)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) =>
      z
        .array(Passage)
        .parse(parse(readFileSync(new URL(name, here), "utf8")))
        .map((passage, at) => ({ ...passage, id: `${name.replace(".yaml", "")}/${at + 1}` })),
    );
}

/** A claim as the corpus writes it, without its date; digits without separators. */
export function briefly(claim: Claim): string {
  const quantity =
    claim.quantity === null ? "withheld" : formatQuantity(claim.quantity).replaceAll(",", "").toLowerCase();
  const parts = [claim.force.id, claim.place.id, claim.kind, claim.modality, quantity];
  if (claim.polarity !== "asserted") parts.push(claim.polarity);
  return parts.join(" ");
}

export interface Score {
  readonly passage: Passage;
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly extraction: Extraction;
}

/** Holds what a passage yields against what it says. A date counts only where the passage writes one. */
export function score(passage: Passage): Score {
  const statement = { title: passage.title ?? null, published: null, modified: null, url: null, language: null };
  const extraction = extract({ text: passage.text, statement, publishedAt: passage.published });
  const left = [...extraction.claims];
  const found: string[] = [];
  const missed: string[] = [];
  for (const wanted of passage.claims) {
    const [said = "", rest = ""] = wanted.replaceAll(/["“”]/g, "").split(" @ ");
    const [date = "", polarity] = rest.split(" ");
    const claim = polarity ? `${said} ${polarity}` : said;
    const at = left.findIndex(
      (one) =>
        briefly(one) === claim.replaceAll(/(?<=\d),(?=\d)/g, "") &&
        (date === "" || formatDate(one.asOf) === formatDate(parsePartialDate(date))),
    );
    if (at === -1) missed.push(wanted);
    else {
      found.push(wanted);
      left.splice(at, 1);
    }
  }
  return { passage, found, missed, wrong: left.map((one) => `${briefly(one)} @ ${one.asOf.date}`), extraction };
}

export const version = EXTRACTOR;
