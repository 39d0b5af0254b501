import { words } from "../phrases.ts";

export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, at) => {
      const short = name.slice(0, 3);
      const forms: [string, number][] = [
        [name, at + 1],
        [short, at + 1],
      ];
      if (short === "sep") forms.push(["sept", at + 1]);
      return forms;
    }),
);
export const AGO_UNITS: ReadonlyMap<string, "day" | "week" | "month" | "year" | "decade"> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);
/** Verbs and nouns whose date is their own: "the mission began in 2018", "the 2003 invasion". */
export const ORIGINS = words(
  "began begun started launched founded established created set invaded invasion invading overthrew toppled signed elected killed attack attacked passed adopted formed war agreement deal resolution since collapsed fell seized broke took led opened inaugurated born",
);
export const BEFORE_DATE = words(
  "in on by of at until from as during for before after through late early mid since end start beginning the middle around back",
);
