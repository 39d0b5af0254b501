import type { Named } from "@muster/model";

/** Directions by their number in a language's word values: the part of an id, and of a name. */
const BEARINGS: readonly (readonly [id: string, name: string])[] = [
  ["", ""],
  ["north", "Northern"],
  ["south", "Southern"],
  ["east", "Eastern"],
  ["west", "Western"],
  ["northeast", "Northeastern"],
  ["northwest", "Northwestern"],
  ["southeast", "Southeastern"],
  ["southwest", "Southwestern"],
  ["central", "Central"],
];

/** Two directions said one after the other ("north-eastern"), by their numbers. */
const JOINED: ReadonlyMap<number, number> = new Map([
  [13, 5],
  [14, 6],
  [23, 7],
  [24, 8],
]);

export const joinBearings = (first: number, second: number): number => JOINED.get(first * 10 + second) ?? 0;

/** A part of a country as a place of its own: "northern Mali" is `ml-north`. */
export function partOf(country: Named, bearing: number): Named | null {
  const [id, name] = BEARINGS[bearing] ?? ["", ""];
  return id === "" ? null : { id: `${country.id}-${id}`, name: `${name} ${country.name}` };
}
