import { normalise as readText } from "@muster/extraction/normalise";
import { loadForNormalise, recordText } from "@muster/ledger/archive";
import { decidePublishedAt } from "@muster/model";
import type { MakeStep } from "./step.ts";

/** Turns a revision's bytes into text, with what it states of itself and the instant the public could read it. */
export const normalise: MakeStep<"normalise"> = (context) => async (work) => {
  const subject = await loadForNormalise(context.ledger, work.payload.revision);
  if (subject === null) return work.commit(async () => {});
  const { revision, source, after, until } = subject;
  const { text, statement, format } = readText({
    bytes: subject.bytes,
    mediaType: subject.mediaType ?? "application/octet-stream",
    charset: subject.charset,
    url: subject.url,
    hint: { published: source.published },
  });
  const { publishedAt, believed } = decidePublishedAt({ stated: statement.published, after, until });
  await work.commit(async (tx, send) => {
    const now = context.now();
    await recordText(tx, { revision, content: text, format, statement, publishedAt, believed, now });
    await send("diff", { revision });
  });
};
