import { z } from "zod";

export const THEME_COOKIE = "theme";
/** What the reader chose; without a choice the page follows the system. */
export const Theme = z.enum(["light", "dark"]);
export type Theme = z.infer<typeof Theme>;
