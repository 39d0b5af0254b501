import { type Claim, formatDate, formatQuantity, type Modality } from "@muster/model";

/** The figure of a claim as a reader reads it; its hedge always written out. */
export function figureInWords(claim: Pick<Claim, "quantity" | "kind">): string {
  if (claim.quantity === null) return "number withheld";
  const words = formatQuantity(claim.quantity);
  switch (claim.kind) {
    case "increase":
      return `${words} more`;
    case "decrease":
      return `${words} fewer`;
    case "level":
    case "withheld":
      return words;
    default:
      return claim.kind satisfies never;
  }
}

export const MODALITY_MEANING: Record<Modality, string> = {
  reported: "said to be there",
  estimated: "worked out by someone",
  planned: "decided or announced, not there yet",
  authorised: "a ceiling or mandate, not a head count",
  proposed: "under consideration",
};

/** How a claim stands: its modality, and whatever keeps it off the line. */
export function standingInWords(claim: Pick<Claim, "modality" | "polarity" | "standing">): string {
  if (claim.standing === "typo") return "typing error in the source";
  if (claim.standing === "misreport") return "misreported";
  if (claim.standing === "retracted" || claim.polarity === "retracted") return "retracted";
  if (claim.polarity === "denied") return "denied";
  return claim.modality;
}

/** Whether a claim may be drawn at all: what its own source takes back is kept and never plotted. */
export const isPlotted = (claim: Pick<Claim, "polarity" | "standing">): boolean =>
  claim.standing === null && claim.polarity === "asserted";

/** Who says so: the person, else the organisation, else the publication the row cites. */
export function speakerInWords(claim: Pick<Claim, "attribution">): string | null {
  const by = claim.attribution;
  if (by === null) return null;
  const person = [by.speaker, by.office].filter((part) => part !== null).join(", ");
  const who = person === "" ? (by.anonymous ? "an unnamed source" : null) : person;
  const parts = [who, by.organisation].filter((part) => part !== null);
  const words = parts.join(", ");
  return words === "" ? null : words.charAt(0).toUpperCase() + words.slice(1);
}

/** "about 4,000 (18 February 2021)" */
export const datedFigure = (claim: Claim): string => `${figureInWords(claim)} (${formatDate(claim.asOf)})`;
