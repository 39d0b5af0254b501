import { Claim, formatQuantity, makeEvidence, parsePartialDate, Quantity, Series, seriesSlug } from "@muster/model";
import type { z } from "zod";
import { cellOf, type DatasetMapping, type RowField } from "./mapping.ts";
import type { SourceRow } from "./read-csv.ts";

const Counted = Series.omit({ slug: true });

/** Why a row is not a claim, in words for whoever keeps the data. */
export class RowError extends Error {
  override readonly name = "RowError";
}

const YES = new Set(["true", "yes", "1"]);
const NO = new Set(["false", "no", "0"]);

function numberOf(field: RowField, value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value))
    throw new RowError(`${field} is ${JSON.stringify(value)}, and not a whole number in digits.`);
  return Number(value);
}

function flagOf(field: RowField, value: string | null): boolean {
  if (value === null || NO.has(value)) return false;
  if (!YES.has(value)) throw new RowError(`${field} is ${JSON.stringify(value)}, and not true or false.`);
  return true;
}

function dateOf(field: RowField, value: string): ReturnType<typeof parsePartialDate> {
  try {
    return parsePartialDate(value);
  } catch {
    throw new RowError(`${field} is ${JSON.stringify(value)}, and not a date (2021, 2021-02 or 2021-02-18).`);
  }
}

const said = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".") || "row"}: ${issue.message}`).join(" ");

/** A row as a claim whose evidence is the row. Throws RowError with the reason when it is not one. */
export function claimOfRow(text: string, row: SourceRow, mapping: DatasetMapping): Claim {
  const cell = (field: RowField): string | null => cellOf(mapping, row.cells, field);
  const needed = (field: RowField): string => {
    const value = cell(field);
    if (value === null) throw new RowError(`${field} is empty.`);
    return value;
  };
  const named = (id: RowField, name: RowField): { id: string; name: string } | null => {
    const value = cell(id);
    return value === null ? null : { id: value, name: cell(name) ?? value };
  };
  const quantity = (): unknown => {
    const bounds = {
      low: numberOf("low", cell("low")),
      high: numberOf("high", cell("high")),
      ...(flagOf("lowOpen", cell("lowOpen")) ? { lowOpen: true as const } : {}),
      ...(flagOf("highOpen", cell("highOpen")) ? { highOpen: true as const } : {}),
      point: numberOf("point", cell("point")),
      qualifier: cell("qualifier") ?? "exact",
    };
    const words = cell("words");
    if (words !== null) return { ...bounds, words };
    const read = Quantity.safeParse({ ...bounds, words: "-" });
    return { ...bounds, words: read.success ? formatQuantity(read.data) : "-" };
  };
  const kind = cell("kind") ?? "level";
  const mission = named("mission", "missionName");
  const counted = Counted.safeParse({
    force: { id: needed("force"), name: cell("forceName") ?? needed("force") },
    place: { id: needed("place"), name: cell("placeName") ?? needed("place") },
    mission,
    population: cell("population") ?? (mission === null ? "troops" : "personnel"),
    countBasis: named("countBasis", "countBasisName"),
  });
  if (!counted.success) throw new RowError(said(counted.error));
  const [speaker, office, organisation] = [cell("speaker"), cell("office"), cell("organisation")];
  const anonymous = flagOf("anonymous", cell("anonymous"));
  const published = cell("published");
  const stated = { by: "stated", rule: "row" } as const;
  const confidence = cell("confidence");
  const read = Claim.safeParse({
    series: seriesSlug(counted.data),
    ...counted.data,
    kind,
    modality: cell("modality") ?? "reported",
    polarity: cell("polarity") ?? "asserted",
    quantity: kind === "withheld" ? null : quantity(),
    asOf: dateOf("asOf", needed("asOf")),
    attribution: speaker || office || organisation || anonymous ? { speaker, office, organisation, anonymous } : null,
    citation: {
      publisher: cell("publisher"),
      title: cell("title"),
      url: cell("url"),
      published: published === null ? null : dateOf("published", published),
    },
    standing: cell("standing"),
    note: cell("note"),
    key: cell("key"),
    grounds: { force: stated, place: stated, kind: stated, modality: stated, quantity: stated, asOf: stated },
    evidence: makeEvidence(text, row.start, row.end),
    confidence: confidence === null ? 1 : Number(confidence),
  });
  if (!read.success) throw new RowError(said(read.error));
  return read.data;
}
