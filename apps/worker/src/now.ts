import type { Instant } from "@muster/model";

/** The time of this machine, where the worker meets the world; everything below takes it as a value. */
export const now = (): Instant => new Date().toISOString();
