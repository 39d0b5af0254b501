import { countedPhrase } from "../counted.ts";
import type { CountedRule } from "./basis.ts";

/** "2,500 US troops", "600 of its 2,000 soldiers". */
export const direct: CountedRule = ({ reading, hedged, end }) => countedPhrase(reading, hedged.to, end, "direct");
