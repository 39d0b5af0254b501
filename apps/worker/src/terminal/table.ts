import { stripVTControlCharacters, styleText } from "node:util";

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  readonly align?: "left" | "right";
}

const widthOf = (text: string) => Array.from(stripVTControlCharacters(text)).length;

/** Text from outside must not steer the terminal: control characters become spaces. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
}

/** Cuts a text to a width, with an ellipsis where something is missing. */
export function clip(text: string, width: number): string {
  const points = Array.from(printable(text));
  return points.length <= width
    ? points.join("")
    : `${points
        .slice(0, width - 1)
        .join("")
        .trimEnd()}…`;
}

/** Rows under headings, every column as wide as its widest cell, two spaces between. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map((column, at) =>
    Math.max(widthOf(column.title), ...cells.map((line) => widthOf(line[at] ?? ""))),
  );
  const lay = (line: readonly string[]) =>
    line
      .map((cell, at) => {
        const space = " ".repeat((widths[at] ?? 0) - widthOf(cell));
        return columns[at]?.align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  const head = styleText("dim", lay(columns.map((column) => column.title)), { stream: process.stdout });
  return [head, ...cells.map(lay)].join("\n");
}
