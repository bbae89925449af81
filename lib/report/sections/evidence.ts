import type { ReportContext } from '../context';
import { expectedProofs } from '../evidence';
import type { Block } from '../model';

/** 证据清单: the proofs expected, whom they belong to and who holds them. Nothing counts as attached. */
export function evidence(context: ReportContext): Block[] {
  const { prose } = context;
  const words = prose.record.evidence;
  const proofs = expectedProofs(context);
  if (proofs.length === 0) return [{ kind: 'prose', text: words.none }];
  return [
    { kind: 'prose', text: words.lead },
    {
      kind: 'table',
      header: [words.number, words.proof, words.belongs, words.holder, words.attached],
      weights: [9, 36, 32, 13, 10],
      rows: proofs.map(({ id, proof, belongs, holder }) => [
        id,
        proof,
        belongs,
        holder ? prose.sheets.owners[holder] : words.noHolder,
        words.notAttached,
      ]),
    },
  ];
}
