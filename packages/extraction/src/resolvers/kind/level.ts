import { implied } from "../context.ts";
import type { KindRule } from "./basis.ts";

export const level: KindRule = () => implied("level", "default");
