/**
 * Numbers in conditions that are neither zero nor among those stated with their source, each as a sentence naming the
 * nearest thing with an id (a rule, conflict, duty, scope, question, criterion). Looks into conditions wherever they lie.
 */
export function checkNumbers(part: unknown, stated: readonly number[], where: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const here = 'id' in part && typeof part.id === 'string' ? `${where}: ${part.id}` : where;
  const number = literalOf(part);
  const unstated = number === null || number === 0 || stated.includes(number) ? [] : [number];
  return [
    ...unstated.map((value) => `${where} compares with ${value}, which no parameters file states with its source.`),
    ...Object.values(part).flatMap((inner) => checkNumbers(inner, stated, here)),
  ];
}

/** The number a condition compares with; null for whatever is no such condition. */
function literalOf(part: object): number | null {
  if (!('op' in part)) return null;
  if ((part.op === 'atLeast' || part.op === 'above' || part.op === 'below') && 'value' in part) return Number(part.value);
  return part.op === 'unsureCount' && 'count' in part ? Number(part.count) : null;
}
