import type { APIRequestContext, Page } from '@playwright/test';
import type { Answers } from '../lib/schema/answer';
import { expect } from './fixtures';

type Parts = {
  readonly answers?: Answers;
  readonly notes?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly mode?: 'quick' | 'full';
  readonly scenario?: string;
  readonly planned?: Answers;
  readonly overrides?: Readonly<Record<string, { readonly level: string; readonly reason: string }>>;
};

/** A new assessment with these parts, made through the import door; returns its id. */
export async function makeAssessment(request: APIRequestContext, { answers = {}, ...parts }: Parts = {}): Promise<string> {
  const response = await request.post('/api/assessments/import', { data: { answers, ...parts } });
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()).id;
}

/** What an assessment holds on the server, without the seal that says which assessment it is. */
export async function stored(
  request: APIRequestContext,
  id: string,
): Promise<{ answers: Answers; notes: Record<string, string> }> {
  const response = await request.get(`/api/assessments/${id}/export.json`);
  expect(response.status()).toBe(200);
  const { seal, ...file } = await response.json();
  return file;
}

/** Opens a step and waits until the page answers to clicks. */
export async function openStep(page: Page, id: string, step: string): Promise<void> {
  await page.goto(`/assessments/${id}/${step}`);
  await untilReady(page);
}

/** Waits until the questionnaire has everything it needs from the server. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}
