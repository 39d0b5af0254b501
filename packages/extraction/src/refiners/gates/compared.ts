import { type Gate, no } from "./basis.ts";

/** "14,000 more troops than were there before": a comparison, not a reinforcement. */
export const compared: Gate = ({ reading: { tokens }, counted, clauseEnd }) => {
  if (!counted.more) return null;
  for (let at = counted.to; at < Math.min(clauseEnd, counted.to + 8); at++)
    if (tokens[at]?.norm === "than") return no("compared", "more than there were, and not sent");
  return null;
};
