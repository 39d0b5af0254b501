import {
  Claim,
  indexCodePoints,
  makeEvidence,
  reconcile,
  seriesSlug,
  seriesTitle,
  type FactVersion,
} from "@muster/model";

/** Everything the file says of one series. */
export interface Line {
  readonly slug: string;
  readonly title: string;
  readonly versions: FactVersion[];
}

/** What a row need not say. */
const usual = {
  countBasis: null,
  kind: "level",
  polarity: "asserted",
  attribution: null,
  standing: null,
  note: null,
  grounds: {},
  confidence: 1,
};

/**
 * Reads figures, one JSON object in each row, as facts that were known since the publications they cite.
 * The evidence of a figure is its row, to the character.
 *
 * @param compiledAt - when the file came out: no figure is known later than that
 * @throws SyntaxError, ZodError where a row is not a figure.
 */
export const readFigures = (rows: string, compiledAt: string): Map<string, Line> => {
  const [document, revision] = ["figures.jsonl", compiledAt];
  const text = indexCodePoints(rows);
  const claims = [...rows.matchAll(/\S.*/g)].map(({ 0: row, index }) => {
    const said = { ...usual, ...JSON.parse(row) };
    const evidence = makeEvidence(text, text.toCodePoint(index), text.toCodePoint(index + row.length));
    const claim = Claim.parse({ ...said, series: seriesSlug(said), evidence });
    return { id: claim.key ?? String(index), revision, document, claim };
  });

  const lines = new Map<string, Line>();
  for (const version of reconcile(document, [{ revision, publishedAt: compiledAt, claims }])) {
    const { claim } = version.said;
    const line = lines.get(claim.series) ?? { slug: claim.series, title: seriesTitle(claim), versions: [] };
    line.versions.push(version);
    lines.set(claim.series, line);
  }
  return lines;
};
