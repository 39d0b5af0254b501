import type { Instant } from "@muster/model";

/** An instant as the model writes it. */
export const toInstant = (date: Date): Instant => date.toISOString();

export const toInstantOrNull = (date: Date | null): Instant | null => (date === null ? null : date.toISOString());

/** The later of two instants; they sort as text. */
export const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);

/** One millisecond after, the least that an instant can move. */
export const justAfter = (instant: Instant): Instant => new Date(Date.parse(instant) + 1).toISOString();
