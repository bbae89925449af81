import type { Locator, Page } from '@playwright/test';
import { defaultPack } from '../lib/catalog/index';
import { type Answers, type AnswerValue, UNSURE } from '../lib/schema/answer';
import type { Question } from '../lib/schema/question';
import { expect } from './fixtures';

/** The part of the page that holds one question. */
export const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);

/** The line that says what is saved. */
export const saveState = (page: Page): Locator => page.locator('[data-save]');

/** Waits until everything given is on the server. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveAttribute('data-save', 'saved');
}

/** Answers one question as a person would: by clicking options or typing. */
export async function answerQuestion(page: Page, id: string, value: AnswerValue): Promise<void> {
  const known = defaultPack().questions[id];
  if (!known) throw new Error(`No question ${id}`);
  const place = question(page, id);
  if (isTyped(known)) {
    if (value === UNSURE && known.kind !== 'text') return place.locator('input[type=checkbox][data-key="0"]').check();
    const input = place.locator(`#a-${id}`);
    await input.click();
    await input.fill('');
    return input.pressSequentially(String(value));
  }
  for (const option of typeof value === 'object' ? value : [String(value)]) await place.locator(`#a-${id}-${option}`).check();
}

/** Answers everything the step on the screen asks, also what only appears on the way. Returns the ids in order. */
export async function answerStep(page: Page, answers: Answers): Promise<string[]> {
  const seen: string[] = [];
  for (let next = await nextQuestion(page, seen); next !== undefined; next = await nextQuestion(page, seen)) {
    seen.push(next);
    const value = answers[next];
    if (value !== undefined) await answerQuestion(page, next, value);
  }
  return seen;
}

/** Goes on to the next step. */
export async function goOn(page: Page): Promise<void> {
  const before = await page.locator('#step-title').textContent();
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.locator('#step-title')).not.toHaveText(before ?? '');
}

async function nextQuestion(page: Page, seen: readonly string[]): Promise<string | undefined> {
  const asked = await page
    .locator('[data-question]')
    .evaluateAll((places) => places.map((place) => place.getAttribute('data-question') ?? ''));
  return asked.find((id) => !seen.includes(id));
}

function isTyped({ kind }: Question): boolean {
  return kind === 'text' || kind === 'number' || kind === 'date';
}
