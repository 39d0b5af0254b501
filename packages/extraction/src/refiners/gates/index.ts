import type { Gate } from "./basis.ts";

import { year } from "./year.ts";
import { befell } from "./befell.ts";
import { negated } from "./negated.ts";
import { exercise } from "./exercise.ts";
import { definition } from "./definition.ts";
import { rotation } from "./rotation.ts";
import { cumulative } from "./cumulative.ts";
import { worldwide } from "./worldwide.ts";
import { few } from "./few.ts";
import { part } from "./part.ts";
import { trainees } from "./trainees.ts";
import { leads } from "./leads.ts";
import { anybody } from "./anybody.ts";
import { each } from "./each.ts";
import { compared } from "./compared.ts";
export type { Gate } from "./basis.ts";

export const GATES: readonly { readonly name: string; readonly gate: Gate }[] = [
  { name: "year", gate: year },
  { name: "befell", gate: befell },
  { name: "negated", gate: negated },
  { name: "exercise", gate: exercise },
  { name: "definition", gate: definition },
  { name: "rotation", gate: rotation },
  { name: "cumulative", gate: cumulative },
  { name: "worldwide", gate: worldwide },
  { name: "few", gate: few },
  { name: "part", gate: part },
  { name: "trainees", gate: trainees },
  { name: "leads", gate: leads },
  { name: "anybody", gate: anybody },
  { name: "each", gate: each },
  { name: "compared", gate: compared },
];
