import type { ArchiveRow } from './archive-read';

type Told = {
  readonly participant?: unknown;
  readonly evidence?: unknown;
  readonly owner?: { readonly member: string | null };
};

const toldIn = (row: ArchiveRow) => JSON.parse(String(row.event)) as Told;
/** Whether an event was caused by somebody with a phone, who has no account. */
const isSeat = (row: ArchiveRow, { participant }: Told) => participant === row.by;

/** The accounts an event of a workshop names: who caused it, and with whom a question was parked. */
export function accountsInRoom(row: ArchiveRow): readonly string[] {
  const told = toldIn(row);
  const member = told.owner?.member ?? null;
  return [...(isSeat(row, told) ? [] : [String(row.by)]), ...(member === null ? [] : [member])];
}

/** An event of a workshop as it is stored where it arrives: with the people and the evidence as they are called there. */
export function arrivedInRoom<T extends ArchiveRow>(
  row: T,
  { person, idOf }: { readonly person: (id: string) => string; readonly idOf: (id: string) => string },
): T {
  const told = toldIn(row);
  const { owner, evidence } = told;
  const event = {
    ...told,
    ...(typeof evidence === 'string' ? { evidence: idOf(evidence) } : {}),
    ...(owner ? { owner: { ...owner, member: owner.member === null ? null : person(owner.member) } } : {}),
  };
  const by = isSeat(row, told) ? row.by : person(String(row.by));
  return { ...row, by, event: JSON.stringify(event), sent: `taken:${row.seq}` };
}
