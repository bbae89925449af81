import type { Finding } from '../schema/result';

/** For each certain gap, the gap under which it is shown, following folds to the end. */
export function rootOf(findings: readonly Finding[]): Map<string, string> {
  const gaps = new Map(findings.filter((finding) => finding.outcome === 'gap').map((finding) => [finding.rule, finding]));
  const roots = new Map<string, string>();
  for (const id of gaps.keys()) {
    const path = new Set<string>();
    let root = id;
    for (let next = gaps.get(root)?.foldedUnder; next && gaps.has(next); next = gaps.get(root)?.foldedUnder) {
      path.add(root);
      root = path.has(next) ? id : next;
      if (root === id) break;
    }
    roots.set(id, root);
  }
  return roots;
}
