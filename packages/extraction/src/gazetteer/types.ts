import type { Named } from "@muster/model";

/**
 * How a name stands for its target: a state's own name is a force and a place; its people's name ("Danish", "Danes") and
 * its government's ("the Kremlin") are a force; its capital is the government or the city.
 */
export type Form = "name" | "people" | "government" | "capital" | "force" | "mission" | "place";

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
