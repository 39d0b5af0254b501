import { phrases, type Phrases } from "../phrases.ts";

export type Hedge = "about" | "nearly" | "more than" | "at least" | "fewer than" | "up to";

/** What stands before a number and bends it. Longer phrases win; "well over" is "over" with emphasis. */
export const HEDGES_BEFORE: readonly { readonly hedge: Hedge; readonly phrases: Phrases; readonly estimated?: true }[] =
  [
    {
      hedge: "more than",
      phrases: phrases(
        "more than, over, upwards of, upward of, in excess of, greater than, exceeding, north of, above, just over, slightly over, well over, slightly more than, just above, a little over, little more than, a little more than, far more than, well above, significantly more than, considerably more than, exceeds, exceeded, surpassing, topping, bigger than, larger than, higher than",
      ),
    },
    {
      hedge: "at least",
      phrases: phrases(
        "at least, a minimum of, minimum of, no fewer than, no less than, not less than, not fewer than, at the least, at a minimum",
      ),
    },
    {
      hedge: "fewer than",
      phrases: phrases(
        "fewer than, less than, below, under, sub -, well under, lower than, slightly fewer than, slightly less than, far fewer than, smaller than, well below",
      ),
    },
    {
      hedge: "up to",
      phrases: phrases(
        "up to, as many as, a maximum of, maximum of, at most, no more than, not more than, as much as, a maximum, not exceeding, not to exceed, no greater than, up to about, up to around, up to some, up to roughly, up to approximately, a ceiling of up to",
      ),
    },
    {
      hedge: "nearly",
      phrases: phrases(
        "nearly, almost, just under, just short of, close to, approaching, not quite, near to, nearing, a little under, slightly under, a little less than, just below, just shy of, little less than",
      ),
    },
    {
      hedge: "about",
      phrases: phrases(
        "about, around, roughly, some, approximately, approx, approx ., circa, ca ., ~, ≈, in the region of, in the order of, on the order of, in the neighborhood of, in the neighbourhood of, more or less, or so, somewhere around, somewhere near, give or take, in the area of, in the range of, in the vicinity of",
      ),
    },
    {
      hedge: "about",
      estimated: true,
      phrases: phrases("an estimated, estimated at, estimated at about, estimated, an approximate"),
    },
  ];

/** What stands after a number and bends it. */
export const HEDGES_AFTER: readonly { readonly hedge: Hedge; readonly phrases: Phrases }[] = [
  {
    hedge: "about",
    phrases: phrases("or so, - odd, odd, - ish, ish, give or take, or thereabouts, more or less, - some"),
  },
  { hedge: "at least", phrases: phrases("or more, +, - plus, plus, and more, and up, or above") },
  { hedge: "up to", phrases: phrases("or fewer, or less, at most, at the most, or below") },
];
