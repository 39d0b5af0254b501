export { migrate, ServerTooOldError } from "./migrate.ts";
