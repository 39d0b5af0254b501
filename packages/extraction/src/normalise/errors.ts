/** Why some bytes cannot be turned into text: what is wrong, where, and what to do about it. */
export class NormaliseError extends Error {
  override readonly name = "NormaliseError";
  readonly code: "unsupported-media-type" | "binary" | "unreadable" | "bad-front-matter" | "no-text";
  readonly where: string;
  readonly remedy: string;

  constructor(
    code: NormaliseError["code"],
    problem: { what: string; where: string; remedy: string },
    options?: { cause: unknown },
  ) {
    super(`${problem.what} (${problem.where}). ${problem.remedy}`, options);
    this.code = code;
    this.where = problem.where;
    this.remedy = problem.remedy;
  }
}
