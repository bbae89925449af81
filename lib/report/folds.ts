import type { Finding } from '../schema/result';

/** For each certain gap and each open finding, the one of its kind under which it is shown, following folds to the end. */
export function rootOf(findings: readonly Finding[]): Map<string, string> {
  const roots = new Map<string, string>();
  for (const outcome of ['gap', 'needs-review'] as const)
    addRoots(
      findings.filter((finding) => finding.outcome === outcome),
      roots,
    );
  return roots;
}

function addRoots(findings: readonly Finding[], roots: Map<string, string>): void {
  const same = new Map(findings.map((finding) => [finding.rule, finding]));
  for (const id of same.keys()) {
    const path = new Set<string>();
    let root = id;
    for (let next = same.get(root)?.foldedUnder; next && same.has(next); next = same.get(root)?.foldedUnder) {
      path.add(root);
      root = path.has(next) ? id : next;
      if (root === id) break;
    }
    roots.set(id, root);
  }
}
