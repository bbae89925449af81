import type { Question } from '../lib/schema/question';

/** Declares the questions of one topic, keeping their ids and option ids as literal types. */
export const questions = <const T extends readonly Question[]>(list: T): T => list;
