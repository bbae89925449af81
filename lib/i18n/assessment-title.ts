import type { Answers } from '../schema/answer';

/** What to call an assessment: its own title, else organisation and system as answered, else the given fallback. */
export function assessmentTitle(title: string, answers: Answers, fallback: string): string {
  if (title !== '') return title;
  const named = [answers['org-name'], answers['org-system-name']].filter(
    (part) => typeof part === 'string' && part.trim() !== '',
  );
  return named.length > 0 ? named.join(' · ') : fallback;
}
