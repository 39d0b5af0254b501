import type { Named } from "@muster/model";

/**
 * How a name stands for its target: a state's own name is a force and a place; its people's name ("Danish", "Danes"), its
 * government's ("the Kremlin") and that of a formation of its army ("Royal Marines") are a force; its capital is the
 * government or the city; an `authority` decides on a force and is none ("the Security Council"). `nothing` is a name that holds one of these and is none ("the Washington Post").
 */
export type Form =
  | "name"
  | "people"
  | "government"
  | "unit"
  | "capital"
  | "force"
  | "authority"
  | "mission"
  | "place"
  | "nothing";

/** What a name in a text leads to. */
export interface Target {
  readonly force: Named | null;
  readonly place: Named | null;
  readonly mission: Named | null;
  /** The country that a finer place lies in. */
  readonly within: string | null;
}

export interface Alias {
  readonly words: string;
  readonly form: Form;
  readonly target: Target;
}

/** A name in the text: the tokens `[from, to)`. */
export interface Mention extends Target {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}
