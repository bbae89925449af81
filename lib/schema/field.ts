import type { Answers, AnswerValue } from './answer';

/**
 * What a field of an assessment holds: a question's answer (`q:`), the note on it (`n:`), the answer planned measures
 * would lead to (`p:`), of a risk cell the level somebody states (`l:`) with the written reason (`w:`), and a particular
 * of the report in the assessor's own words (`r:`).
 */
const kinds = { q: 'answer', n: 'note', p: 'plan', l: 'level', w: 'reason', r: 'particular' } as const;
export type FieldKind = (typeof kinds)[keyof typeof kinds];

/** A field's name: its kind's letter and the id of a question, of a risk cell ("leak-impact") or of a particular. */
export type FieldName = `${keyof typeof kinds}:${string}`;

/** Whether a text names a field. The id is not looked up. */
export function isFieldName(value: string): value is FieldName {
  return /^[qnplwr]:[a-z0-9][a-z0-9-]{0,99}$/.test(value);
}

/** What a field holds, and the id it is about. Expects a name that passed `isFieldName`. */
export function splitField(field: string): { readonly kind: FieldKind; readonly id: string } {
  return { kind: kinds[field[0] as keyof typeof kinds], id: field.slice(2) };
}

/** The four levels of likelihood and of impact, mildest first (GB/T 39335-2020, annex D). */
export const riskLevels = ['low', 'medium', 'high', 'very-high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A level somebody states in place of the computed one, by risk cell; without a written reason it does not count. */
export type Overrides = Readonly<Record<string, { readonly level: RiskLevel; readonly reason: string }>>;

/** The fields of an assessment taken apart by kind; cleared ones are left out. */
export type FieldValues = {
  readonly answers: Answers;
  readonly notes: Readonly<Record<string, string>>;
  readonly planned: Answers;
  readonly overrides: Overrides;
  /** What the assessor writes into the report, by particular. */
  readonly particulars: Readonly<Record<string, string>>;
};

/** Sorts stored fields into answers, notes, planned answers, stated risk levels and particulars of the report. */
export function fieldValues(fields: Iterable<{ readonly field: string; readonly value: AnswerValue | null }>): FieldValues {
  const found: Record<FieldKind, Record<string, AnswerValue>> = {
    answer: {},
    note: {},
    plan: {},
    level: {},
    reason: {},
    particular: {},
  };
  for (const { field, value } of fields) {
    if (value === null) continue;
    const { kind, id } = splitField(field);
    found[kind][id] = value;
  }
  const overrides: Record<string, { level: RiskLevel; reason: string }> = {};
  for (const [cell, stated] of Object.entries(found.level)) {
    const level = riskLevels.find((each) => each === stated);
    const reason = found.reason[cell];
    if (level && typeof reason === 'string' && reason.trim() !== '') overrides[cell] = { level, reason };
  }
  const texts = (kind: 'note' | 'particular') => found[kind] as Record<string, string>;
  return { answers: found.answer, notes: texts('note'), planned: found.plan, overrides, particulars: texts('particular') };
}

/** The values of an assessment as fields with their names: the way back from `fieldValues`. */
export function namedFields(values: Partial<FieldValues>): [FieldName, AnswerValue][] {
  const named = (letter: keyof typeof kinds, part: Readonly<Record<string, AnswerValue>> = {}) =>
    Object.entries(part).map(([id, value]): [FieldName, AnswerValue] => [`${letter}:${id}`, value]);
  const overrides = Object.entries(values.overrides ?? {}).flatMap(([cell, { level, reason }]): [FieldName, AnswerValue][] => [
    [`l:${cell}`, level],
    [`w:${cell}`, reason],
  ]);
  return [
    ...named('q', values.answers),
    ...named('n', values.notes),
    ...named('p', values.planned),
    ...overrides,
    ...named('r', values.particulars),
  ];
}
