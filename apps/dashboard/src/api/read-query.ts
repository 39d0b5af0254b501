import { z } from "zod";
import type { Parameters, WrongParameter } from "../viewpoint/viewpoint.ts";

/** Each parameter's description says what it takes, for whoever gave something else. */
const limit = z
  .string()
  .regex(/^\d+$/)
  .transform(Number)
  .pipe(z.number().min(1).max(500))
  .exactOptional()
  .describe("a whole number from 1 to 500");
const text = z
  .string()
  .regex(/^\P{Cc}{1,500}$/u)
  .exactOptional()
  .describe("a text of 1 to 500 characters");
const day = z.iso.date().exactOptional().describe("a day such as 2021-02-18");
const since = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .transform((moment) => new Date(moment).toISOString())
  .exactOptional()
  .describe("a day such as 2021-02-18, or an instant such as 2021-02-18T12:00:00Z");
const oneOf = <const T extends string>(values: readonly T[]) =>
  z
    .enum(values)
    .exactOptional()
    .describe(`one of ${values.join(", ")}`);

export const parameter = { limit, text, day, since, oneOf };

/** Parameters of a viewpoint, which `readStandpoint` reads; here they only count as known. */
export const viewpointParameters = {
  asOf: z.string().exactOptional(),
  knownAt: z.string().exactOptional(),
  clock: z.string().exactOptional(),
};

/** Reads the parameters of a question. One that is not known, given twice or does not fit is told with what would do. */
export function readQuery<S extends z.ZodObject>(
  search: URLSearchParams,
  question: S,
): { values: z.output<S> | null; wrong: WrongParameter[] } {
  const wrong: WrongParameter[] = [];
  const names = Object.keys(question.shape);
  for (const name of new Set(search.keys())) {
    const given = search.getAll(name);
    if (!names.includes(name)) {
      const takes = names.length === 0 ? "this question takes none" : `this question takes ${names.join(", ")}`;
      wrong.push({ name, given: given.join(", "), allowed: `nothing: ${takes}` });
    } else if (given.length > 1) wrong.push({ name, given: given.join(", "), allowed: "one value" });
  }
  const read = question.safeParse(Object.fromEntries(search));
  if (read.success) return { values: wrong.length === 0 ? read.data : null, wrong };
  for (const name of new Set(read.error.issues.map((issue) => String(issue.path[0])))) {
    const field: unknown = question.shape[name];
    const allowed = field instanceof z.ZodType ? field.description : undefined;
    wrong.push({ name, given: search.get(name) ?? "", allowed: allowed ?? "something else" });
  }
  return { values: null, wrong };
}

export const toParameters = (search: URLSearchParams): Parameters => Object.fromEntries(search);
