import type { LanguageWords } from "../language-words.ts";

/** What stands before a number and bends it. Longer phrases win; "well over" is "over" with emphasis. */
export const HEDGES_BEFORE: LanguageWords["hedgesBefore"] = {
  "more than":
    "more than, over, upwards of, upward of, in excess of, greater than, exceeding, north of, above, just over, slightly over, well over, slightly more than, just above, a little over, little more than, a little more than, far more than, well above, significantly more than, considerably more than, exceed, exceeds, exceeded, surpassing, topping, bigger than, larger than, higher than, only just over, just more than, a bit over, a bit more than",
  "at least":
    "at least, a minimum of, minimum of, not less than, not fewer than, at the least, at a minimum, at the very least, no fewer than, no less than",
  "fewer than":
    "fewer than, less than, below, under, sub -, well under, lower than, slightly fewer than, slightly less than, far fewer than, smaller than, well below, far less than, much less than, under a",
  "up to":
    "up to, may not exceed, must not exceed, shall not exceed, cannot exceed, not exceed, never exceed, no bigger than, no larger than, as many as, a maximum of, maximum of, at most, no more than, not more than, as much as, a maximum, not exceeding, not to exceed, no greater than, up to about, up to around, up to some, up to roughly, up to approximately, upto, at the most, to a maximum of, up to a maximum of, anything up to, a maximum strength of",
  nearly:
    "nearly, almost, just under, just short of, close to, approaching, not quite, near to, nearing, a little under, slightly under, a little less than, just below, just shy of, little less than, slightly below, shy of, nigh on, just about",
  about:
    "about, round, around, roughly, some, approximately, approx, approx ., circa, ca ., ca, c ., ~, ≈, in the region of, in the order of, on the order of, in the neighborhood of, in the neighbourhood of, more or less, somewhere around, somewhere near, give or take, in the area of, in the range of, in the vicinity of, an average of, something like, or so, maybe, perhaps, some about, in the order of some, of the order of, probably, reportedly, fully, roundly, broadly, about some, at around, at about",
  estimated:
    "an estimated, estimated at, estimated, an approximate, estimated to be, estimated to number, an estimate of, estimates of",
};

/** What stands after a number and bends it. */
export const HEDGES_AFTER: LanguageWords["hedgesAfter"] = {
  about: "or so, - odd, odd, - ish, ish, give or take, or thereabouts, more or less, - some, approximately, roughly",
  "at least": "or more, +, - plus, plus, and more, and up, or above, - or - more",
  "up to": "or fewer, or less, at most, at the most, or below",
};
