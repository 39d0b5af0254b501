import type { ForceRule } from "./basis.ts";

import { inPhrase } from "./in-phrase.ts";
import { fromState } from "./from-state.ts";
import { subjectOf } from "./subject-of.ts";
import { byNoun } from "./by-noun.ts";
import { laterInClause } from "./later-in-clause.ts";
import { theMission } from "./the-mission.ts";
import { byMission } from "./by-mission.ts";
import { spokenOf } from "./spoken-of.ts";
import { speaker } from "./speaker.ts";
export type { ForceRule } from "./basis.ts";
export { speaks } from "./basis.ts";

export const FORCE_RULES: readonly { readonly name: string; readonly rule: ForceRule }[] = [
  { name: "phrase", rule: inPhrase },
  { name: "from-state", rule: fromState },
  { name: "subject", rule: subjectOf },
  { name: "noun", rule: byNoun },
  { name: "later-in-clause", rule: laterInClause },
  { name: "speaker", rule: speaker },
  { name: "mission", rule: byMission },
  { name: "the-mission", rule: theMission },
  { name: "spoken-of", rule: spokenOf },
];
