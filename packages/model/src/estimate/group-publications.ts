import { figureKey } from "../fact/compare-claims.ts";
import type { FactVersion } from "../fact/fact.ts";

/**
 * Tells apart the publications behind fact versions, so that one that is quoted twice counts once.
 *
 * Two figures come from the same publication where they cite the same address, or the same publisher with the same
 * figure for the same time. A figure that cites neither is its own document's.
 *
 * @returns for each version a number, equal for versions of the same publication
 */
export const groupPublications = (versions: readonly FactVersion[]): Map<FactVersion, number> => {
  const parents: number[] = [];
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  const nodes = new Map<string, number>();
  const nodeOf = (key: string): number => {
    const node = nodes.get(key) ?? parents.push(parents.length) - 1;
    nodes.set(key, node);
    return node;
  };

  const first = new Map<FactVersion, number>();
  for (const version of versions) {
    const { document, claim } = version.said;
    const keys: string[] = [];
    if (claim.citation?.url) keys.push(`url ${claim.citation.url}`);
    if (claim.citation?.publisher) keys.push(`publisher ${claim.citation.publisher} ${figureKey(claim)}`);
    if (keys.length === 0) keys.push(`document ${document}`);
    const [node = 0, ...others] = keys.map(nodeOf);
    for (const other of others) parents[rootOf(other)] = rootOf(node);
    first.set(version, node);
  }
  return new Map([...first].map(([version, node]) => [version, rootOf(node)]));
};
