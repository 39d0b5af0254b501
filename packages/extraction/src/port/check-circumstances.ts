import { type Attribution, firstDay, lastDay, type Modality, parsePartialDate, type PartialDate } from "@muster/model";
import { no, type Rejection } from "../grammar/rejection.ts";
import type { DocumentRead } from "./read-document.ts";

/** The date of an answer, where it is one; null stands for the day of publication. A report says nothing of the future. */
export function checkDate(
  { published }: DocumentRead,
  said: string | null,
  modality: Modality,
): PartialDate | Rejection {
  if (said === null) return published;
  let date: PartialDate;
  try {
    date = parsePartialDate(said);
  } catch {
    return no("no-date", `${JSON.stringify(said)} is no date`);
  }
  const ahead = modality !== "reported" && modality !== "estimated";
  return !ahead && firstDay(date) > lastDay(published)
    ? no("future", `a report of ${date.date}, which was still to come`)
    : date;
}

/** Who is said to say so, where the text names all of them; null where nobody is. */
export function checkAttribution({ reading }: DocumentRead, said: Attribution | null): Attribution | null | Rejection {
  if (said === null) return null;
  const { anonymous } = said;
  const named = [said.speaker, said.office, said.organisation].map((words) => words || null);
  const missing = named.find((words) => words !== null && !reading.text.includes(words));
  if (missing !== undefined) return no("attribution-not-found", `${JSON.stringify(missing)} is not in the text`);
  const [speaker = null, office = null, organisation = null] = named;
  return anonymous || named.some((words) => words !== null) ? { speaker, office, organisation, anonymous } : null;
}
