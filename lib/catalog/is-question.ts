import { defaultPack } from './index';

/** Whether a text is the id of a question. */
export function isQuestion(id: string): boolean {
  return Object.hasOwn(defaultPack().questions, id);
}
