import { stated } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

/** "500 fewer soldiers". */
export const fewer: KindRule = ({ subject: { counted } }) => (counted.fewer ? stated("decrease", "fewer") : null);
