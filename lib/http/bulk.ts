import * as z from 'zod/mini';
import { type BulkAction, bulkActions } from '../service/list-types';
import { type ListQuery, readListQuery } from '../workspace/work-list';
import type { Problem } from './respond';

const uuid = z.string().check(z.regex(/^[0-9a-f-]{36}$/));

const chosenSchema = z.strictObject({
  ids: z.optional(z.array(uuid).check(z.minLength(1), z.maxLength(1000))),
  query: z.optional(z.string().check(z.maxLength(2000))),
  action: z.optional(z.enum(bulkActions)),
  to: z.optional(z.nullable(z.string().check(z.minLength(1), z.maxLength(80)))),
});

export type Chosen = {
  readonly chosen: readonly string[] | ListQuery;
  readonly action: BulkAction | null;
  readonly to: string | null;
};

/** Reads which assessments are meant (`ids`, or the address of a list in `query`) and what is to be done; else names what is wrong. */
export function readChosen(value: unknown): Chosen | readonly Problem[] {
  const parsed = z.safeParse(chosenSchema, value);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  const { ids, query, action = null, to = null } = parsed.data;
  if (ids) return { chosen: ids, action, to };
  if (query !== undefined) return { chosen: readListQuery(new URLSearchParams(query)), action, to };
  return [{ path: 'ids', message: 'missing' }];
}
