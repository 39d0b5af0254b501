import { isAbsolute, relative, resolve, sep } from "node:path";
import { LookFailure } from "../failure/failure.ts";

/**
 * The absolute path a locator stands for. A relative one stays inside `root`; an absolute one is whoever wrote it
 * naming a place on their own machine.
 *
 * @throws LookFailure `outside-folder` for a relative locator that climbs out of `root`, `bad-address` for a NUL byte
 */
export const resolveLocator = (root: string, locator: string): string => {
  if (locator.includes("\0")) throw new LookFailure("bad-address", "A path cannot contain a NUL byte.");
  if (isAbsolute(locator)) return resolve(locator);
  const path = resolve(root, locator);
  const inside = relative(root, path);
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new LookFailure("outside-folder", `${locator} lies outside the folder that relative paths start from.`);
  return path;
};
