import { apposed } from "./apposed.ts";
import type { ForceRule } from "./basis.ts";
import { byAuthority } from "./by-authority.ts";
import { byMission } from "./by-mission.ts";
import { byNoun } from "./by-noun.ts";
import { fromState } from "./from-state.ts";
import { inPhrase } from "./in-phrase.ts";
import { itsNoun } from "./its-noun.ts";
import { missionAfter } from "./mission-after.ts";
import { ofDocument } from "./of-document.ts";
import { ofList, overList } from "./of-list.ts";
import { ofNoun } from "./of-noun.ts";
import { objectPronoun } from "./object-pronoun.ts";
import { ofForce } from "./of-force.ts";
import { peacekeepers } from "./peacekeepers.ts";
import { possessor } from "./possessor.ts";
import { sameList } from "./same-list.ts";
import { speaker } from "./speaker.ts";
import { spokenOf } from "./spoken-of.ts";
import { nearestAgent, verbSubject } from "./subject-of.ts";
import { theMission } from "./the-mission.ts";
import { titleMission } from "./title-mission.ts";
import { toContingent } from "./to-contingent.ts";
import { withOwner } from "./with-owner.ts";

export type { ForceRule } from "./basis.ts";

type Rules = readonly { readonly name: string; readonly rule: ForceRule }[];

/** The ways that name the force with the people counted. In order: the first that answers decides. */
export const STATED_FORCE_RULES: Rules = [
  { name: "list", rule: ofList },
  { name: "phrase", rule: inPhrase },
  { name: "apposed", rule: apposed },
  { name: "possessor", rule: possessor },
  { name: "with-owner", rule: withOwner },
  { name: "from-state", rule: fromState },
  { name: "of-force", rule: ofForce },
  { name: "to-contingent", rule: toContingent },
  { name: "noun-owner", rule: ofNoun },
];

/** The ways that find it elsewhere, tried where nothing is stated and the place is known. */
export const FORCE_RULES: Rules = [
  { name: "over-list", rule: overList },
  { name: "object-pronoun", rule: objectPronoun },
  { name: "same-list", rule: sameList },
  { name: "its-noun", rule: itsNoun },
  { name: "subject", rule: verbSubject },
  { name: "peacekeepers", rule: peacekeepers },
  { name: "the-mission", rule: theMission },
  { name: "nearest-agent", rule: nearestAgent },
  { name: "mission-after", rule: missionAfter },
  { name: "noun", rule: byNoun },
  { name: "speaker", rule: speaker },
  { name: "mission", rule: byMission },
  { name: "spoken-of", rule: spokenOf },
  { name: "title-mission", rule: titleMission },
  { name: "authority", rule: byAuthority },
  { name: "document", rule: ofDocument },
];
