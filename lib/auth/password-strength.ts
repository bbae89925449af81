import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';

/** Fewest and most characters of a password. */
export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;
/** Of zxcvbn's five grades: 3 resists ten thousand million guesses. */
const ENOUGH = 3;

let meter: ZxcvbnFactory | undefined;

/** What is wrong with a new password: its length, or that common passwords, keyboard runs, dates or the person's own name or address guess it; null when nothing is. */
export function passwordProblem(password: string, own: readonly string[]): 'too-short' | 'too-long' | 'guessable' | null {
  const { length } = [...password];
  if (length < PASSWORD_LENGTH.least) return 'too-short';
  if (length > PASSWORD_LENGTH.most) return 'too-long';
  meter ??= new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs });
  const known = [...own.flatMap((text) => [text, ...text.split(/[@.\s]+/)]), 'mianjian', '面鉴'].filter((text) => text !== '');
  return meter.check(password, known).score < ENOUGH ? 'guessable' : null;
}
