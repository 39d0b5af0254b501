export { applyEvents } from "./apply-events.ts";
