import { once } from "node:events";
import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Writes to standard output, waiting for a slow reader. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value));

/** A remark for the person at the terminal; standard output stays with the answer. */
export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Styled for standard output where that is a terminal, plain elsewhere. */
export const styled = (format: Format, text: string): string => styleText(format, text, { stream: process.stdout });

export const styledRemark = (format: Format, text: string): string =>
  styleText(format, text, { stream: process.stderr });

/** "1 document", "3 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
