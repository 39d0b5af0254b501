import { type Claim, formatQuantity } from "@muster/model";

/** The figure with its qualifier written out, and its kind where that is not a level: "increase of about 1,000". */
export function figureOf(claim: Pick<Claim, "kind" | "quantity">): string {
  if (claim.quantity === null) return "withheld";
  const figure = formatQuantity(claim.quantity);
  return claim.kind === "level" ? figure : `${claim.kind} of ${figure}`;
}

/** How the figure stands to the world: "reported", "planned", "reported, denied", "reported, marked as typo". */
export function standingOf(claim: Pick<Claim, "modality" | "polarity" | "standing">): string {
  const parts: string[] = [claim.modality];
  if (claim.polarity !== "asserted") parts.push(claim.polarity);
  if (claim.standing !== null) parts.push(`marked as ${claim.standing}`);
  return parts.join(", ");
}
