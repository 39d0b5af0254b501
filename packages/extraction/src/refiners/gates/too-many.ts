import { type Gate, no } from "./basis.ts";

/** More than any state has sent anywhere since 1945. */
const MOST = 950_000;

/** "6.9 million people": a population, or an army's whole strength. */
export const tooMany: Gate = ({ figure }) =>
  figure.high > MOST && figure.form !== "bucket" ? no("too-many", "more than any force abroad") : null;
