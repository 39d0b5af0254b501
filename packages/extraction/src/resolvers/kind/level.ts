import { implied } from "../resolved.ts";
import type { KindRule } from "./basis.ts";

export const level: KindRule = () => implied("level", "default");
