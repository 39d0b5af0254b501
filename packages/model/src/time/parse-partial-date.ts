import { PartialDate, type Precision } from "./partial-date.ts";

const precisionOf: Readonly<Record<number, Precision>> = { 4: "year", 7: "month", 10: "day" };

/**
 * Reads a date as ISO 8601-2 (EDTF) level 0 writes it and takes its precision from its form.
 *
 * @throws RangeError where the text is no such date ("18.2.2021") or no day of the calendar ("2021-02-30").
 * @example
 * parsePartialDate("2021-02"); // { date: "2021-02", precision: "month" }
 */
export const parsePartialDate = (text: string): PartialDate => {
  const parsed = PartialDate.safeParse({ date: text, precision: precisionOf[text.length] ?? "day" });
  if (!parsed.success) throw new RangeError(`"${text}" is not a date: write 2021, 2021-02 or 2021-02-18.`);
  return parsed.data;
};
