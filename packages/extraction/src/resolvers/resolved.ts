import type { Ground } from "@muster/model";
import type { Rejection } from "../grammar/rejection.ts";

/** A component's value, and how it was come by. */
export interface Resolved<T> {
  readonly value: T;
  readonly by: Ground["by"];
  readonly rule: string;
}

export const stated = <T>(value: T, rule: string): Resolved<T> => ({ value, by: "stated", rule });
export const implied = <T>(value: T, rule: string): Resolved<T> => ({ value, by: "implied", rule });

export const isRejection = (value: object): value is Rejection => "why" in value;
