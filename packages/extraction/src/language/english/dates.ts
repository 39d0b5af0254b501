const MONTH_NAMES = "january february march april may june july august september october november december".split(" ");

export const MONTHS: [string, number][] = [
  ...MONTH_NAMES.map((name, at): [string, number] => [name, at + 1]),
  ...MONTH_NAMES.map((name, at): [string, number] => [name.slice(0, 3), at + 1]),
  ["sept", 9],
];
/** Directions by number; see `gazetteer/bearings.ts`. */
export const BEARINGS: [string, number][] = [
  ["north", 1],
  ["northern", 1],
  ["south", 2],
  ["southern", 2],
  ["east", 3],
  ["eastern", 3],
  ["west", 4],
  ["western", 4],
  ["northeast", 5],
  ["northeastern", 5],
  ["northwest", 6],
  ["northwestern", 6],
  ["southeast", 7],
  ["southeastern", 7],
  ["southwest", 8],
  ["southwestern", 8],
  ["central", 9],
  ["centre", 9],
  ["center", 9],
];
/** In days, months and years; see `grammar/dates.ts`. */
export const TIME_UNITS: [string, number][] = [
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["month", 30],
  ["months", 30],
  ["year", 365],
  ["years", 365],
  ["decade", 3650],
  ["decades", 3650],
];
