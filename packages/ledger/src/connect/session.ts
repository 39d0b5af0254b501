/**
 * What every session sets. Prisma's adapter reads and writes instants without their zone, so the session's zone must be
 * UTC whatever the server's is.
 */
export const sessionOptions =
  "-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c client_min_messages=warning";
