import type { ChangeType } from "@muster/model";

/** What happened, as the feed tells it. */
export const CHANGE_NAMES: Record<ChangeType, string> = {
  asserted: "First said",
  revised: "Revised",
  withdrawn: "Withdrawn",
  restored: "Said again",
  restated: "Restated",
};

export const CHANGE_MEANING: Record<ChangeType, string> = {
  asserted: "said for the first time",
  revised: "the same passage says something else now",
  withdrawn: "the document no longer says it",
  restored: "the document says it again",
  restated: "the count changed, not the troops",
};
