import * as z from 'zod/mini';
import { checkNote, isCivilDate } from '../schema/answer';
import { taskStates } from '../workspace/tasks';
import { readBody } from './assignments';

const text = (most: number) =>
  z.string().check(
    z.maxLength(most, 'too-long'),
    z.refine((value) => checkNote(value) === null, 'bad-characters'),
  );
const parts = {
  title: text(500),
  owner: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))),
  ownerName: text(80),
  due: z.nullable(z.string().check(z.refine(isCivilDate, 'not-a-date'))),
  proof: text(2000),
};
const newTask = z.strictObject({ rule: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,100}$/))), ...parts });
const addSchema = z.strictObject({ tasks: z.array(newTask).check(z.minLength(1, 'empty'), z.maxLength(200, 'too-long')) });
const changeSchema = z.strictObject({
  task: z.string().check(z.minLength(1), z.maxLength(100)),
  base: z.int().check(z.minimum(1)),
  change: z.partial(z.strictObject({ ...parts, state: z.enum(taskStates), reason: text(2000) })),
});

export type NewTask = z.infer<typeof newTask>;
export type TaskSave = z.infer<typeof changeSchema>;

/** The tasks a request wants made; or what does not fit, by path. */
export function parseNewTasks(body: unknown) {
  return readBody(addSchema, body);
}

/** A change of one task, with the version it is based on; or what does not fit, by path. */
export function parseTaskSave(body: unknown) {
  return readBody(changeSchema, body);
}
