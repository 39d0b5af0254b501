/** The forms of a verb, by the part they play. */
export interface Forms {
  readonly base: string;
  readonly singular: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const VOWEL = /[aeiou]/;

const singularOf = (base: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "")) return `${base.slice(0, -1)}ies`;
  return base === "go" || base === "do" ? `${base}es` : `${base}s`;
};

const stemOf = (base: string, doubled: boolean): string => (doubled ? base + (base.at(-1) ?? "") : base);

const pastOf = (base: string, doubled: boolean): string => {
  if (base.endsWith("e")) return `${base}d`;
  if (base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "")) return `${base.slice(0, -1)}ied`;
  return `${stemOf(base, doubled)}ed`;
};

const gerundOf = (base: string, doubled: boolean): string => {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !base.endsWith("ee") && base !== "be") return `${base.slice(0, -1)}ing`;
  return `${stemOf(base, doubled)}ing`;
};

/**
 * All forms of verbs written as "deploy", "plan+" (the last letter is doubled), "send/sent" (past and participle) or
 * "withdraw/withdrew/withdrawn".
 */
export function inflect(list: string): Forms[] {
  return list
    .split(/\s+/)
    .filter((verb) => verb !== "")
    .map((verb) => {
      const [head = "", past, participle] = verb.split("/");
      const doubled = head.endsWith("+");
      const base = doubled ? head.slice(0, -1) : head;
      const before = past ?? pastOf(base, doubled);
      return {
        base,
        singular: singularOf(base),
        past: before,
        participle: participle ?? before,
        gerund: gerundOf(base, doubled),
      };
    });
}
