import { given, type Parameters, type WrongParameter } from "../viewpoint/viewpoint.ts";

export interface RevisionChoice {
  /** The revision whose text is shown. */
  readonly revision: number;
  /** Two revisions held against each other, instead of a text. */
  readonly compare: { readonly from: number; readonly to: number } | null;
  readonly wrong: readonly WrongParameter[];
}

/** Which revision the address asks for, by its number or its id; the newest where it asks for none. */
export function chooseRevision(
  parameters: Parameters,
  revisions: readonly { readonly id: string; readonly number: number }[],
): RevisionChoice {
  const newest = Math.max(1, ...revisions.map(({ number }) => number));
  const wrong: WrongParameter[] = [];
  const read = (name: string): number | null => {
    const value = given(parameters, name);
    if (value === undefined) return null;
    const found = revisions.find(({ id, number }) => id === value || String(number) === value);
    if (found === undefined)
      wrong.push({
        name,
        given: value,
        allowed: newest === 1 ? "1, the only revision" : `a revision from 1 to ${newest}`,
      });
    return found?.number ?? null;
  };
  const revision = read("revision");
  const to = read("to");
  const from = read("from");
  return {
    revision: revision ?? to ?? newest,
    compare: from === null && to === null ? null : { from: from ?? Math.max(1, (to ?? newest) - 1), to: to ?? newest },
    wrong,
  };
}
