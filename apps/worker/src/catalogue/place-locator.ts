import { isAbsolute, relative, resolve } from "node:path";

/**
 * A file's locator as the ledger keeps it: from the root of the checkout where it lies inside, so that a checkout may be
 * moved with its ledger; absolute elsewhere. Addresses stay as they are.
 *
 * @param base - the folder that a relative path starts from
 */
export function placeLocator(
  locator: string,
  { base, root }: { readonly base: string; readonly root: string },
): string {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(locator)) return locator;
  const path = resolve(base, locator);
  const inside = relative(root, path);
  return inside !== "" && !inside.startsWith("..") && !isAbsolute(inside) ? inside : path;
}
