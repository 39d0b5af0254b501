import { age } from "./age.ts";
import type { Gate } from "./basis.ts";
import { atHome } from "./at-home.ts";
import { befell } from "./befell.ts";
import { capacity } from "./capacity.ts";
import { compared } from "./compared.ts";
import { cumulative } from "./cumulative.ts";
import { dated } from "./dated.ts";
import { definition } from "./definition.ts";
import { each } from "./each.ts";
import { exercise } from "./exercise.ts";
import { few } from "./few.ts";
import { insideBracket } from "./inside-bracket.ts";
import { leads } from "./leads.ts";
import { massed } from "./massed.ts";
import { negated } from "./negated.ts";
import { noCount } from "./no-count.ts";
import { othersArmy } from "./others-army.ts";
import { part } from "./part.ts";
import { prisoners } from "./prisoners.ts";
import { rotation } from "./rotation.ts";
import { tooMany } from "./too-many.ts";
import { tookPart } from "./took-part.ts";
import { trainees } from "./trainees.ts";
import { votes } from "./votes.ts";
import { weak } from "./weak.ts";
import { worldwide } from "./worldwide.ts";
import { year } from "./year.ts";

export type { Gate } from "./basis.ts";

/** In order: the first that objects decides. */
export const GATES: readonly { readonly name: string; readonly gate: Gate }[] = [
  { name: "year", gate: year },
  { name: "dated", gate: dated },
  { name: "no-count", gate: noCount },
  { name: "age", gate: age },
  { name: "too-many", gate: tooMany },
  { name: "weak", gate: weak },
  { name: "befell", gate: befell },
  { name: "negated", gate: negated },
  { name: "exercise", gate: exercise },
  { name: "definition", gate: definition },
  { name: "rotation", gate: rotation },
  { name: "cumulative", gate: cumulative },
  { name: "worldwide", gate: worldwide },
  { name: "few", gate: few },
  { name: "part", gate: part },
  { name: "inside-bracket", gate: insideBracket },
  { name: "trainees", gate: trainees },
  { name: "leads", gate: leads },
  { name: "each", gate: each },
  { name: "capacity", gate: capacity },
  { name: "compared", gate: compared },
  { name: "prisoners", gate: prisoners },
  { name: "votes", gate: votes },
  { name: "took-part", gate: tookPart },
  { name: "massed", gate: massed },
  { name: "others-army", gate: othersArmy },
  { name: "at-home", gate: atHome },
];
