import { implied } from "../resolved.ts";
import type { ModalityRule } from "./basis.ts";

export const reported: ModalityRule = () => implied("reported", "default");
