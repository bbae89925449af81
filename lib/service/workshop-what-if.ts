import { leversOf, pathView, planView } from '../catalog/path-view';
import type { Strings } from '../i18n/strings';
import { planEffect } from '../path/compare';
import type { AssessmentResult } from '../schema/result';
import type { Locale } from '../schema/text';
import type { Caller } from '../workspace/caller';
import { today } from './evaluate';
import { type OpenAssessment, openAssessment } from './load';
import { pathsInWorker } from './paths-in-worker';
import { rooms } from './workshop-room';

type Words = { readonly locale: Locale; readonly strings: Strings };
type Place = { readonly assessment: string; readonly workshop: string };
type Standing = Pick<AssessmentResult, 'overall'> & { readonly filing: AssessmentResult['filing']['status'] };

/** What the answers tried out in a room would change, in words of one language; nothing of what the assessment answers. */
export type ShownWhatIf = {
  readonly before: Standing;
  readonly after: Standing;
  readonly answers: readonly { readonly question: string; readonly text: string; readonly to: string }[];
} & Pick<ReturnType<typeof planView>, 'gone' | 'settled' | 'fresh' | 'opened' | 'conflicts'>;

/** The shortest ways to each better level from the answers as they stand; null where the rules know none. */
export type ShownPaths = ReturnType<typeof pathView> | null;

/** What the answers tried out in a room would change; null for what is not there. */
export async function shownWhatIf(caller: Caller, { assessment, workshop }: Place, words: Words): Promise<ShownWhatIf | null> {
  const [open, room] = await Promise.all([openAssessment(caller, assessment), rooms().read(workshop, true)]);
  if (!open || !room) return null;
  const effect = planEffect(open.pack, open.answers, room.supposed.answers, optionsOf(open));
  const { measures, ...lists } = planView(effect, room.supposed.answers, inputOf(open, words));
  const standing = ({ overall, filing }: AssessmentResult) => ({ overall, filing: filing.status });
  return {
    before: standing(effect.before),
    after: standing(effect.after),
    answers: measures.map(({ question, text, from, to }) => ({ question, text, to: to || from })),
    ...lists,
  };
}

/** The shortest ways from the answers as they stand, looked for beside the server's own thread; undefined for what is not there. */
export async function shownPaths(caller: Caller, assessment: string, words: Words): Promise<ShownPaths | undefined> {
  const open = await openAssessment(caller, assessment);
  if (!open) return undefined;
  const { answers } = open;
  const paths = await pathsInWorker({ named: open.assessment.pack, answers, options: optionsOf(open) });
  return paths && pathView(paths, inputOf(open, words));
}

const optionsOf = ({ assessment }: OpenAssessment) => ({ today: today(), mode: assessment.mode });

function inputOf({ assessment, pack, answers }: OpenAssessment, { locale, strings }: Words) {
  return { id: assessment.id, pack, answers, locale, strings, book: leversOf(pack) ?? { moves: {}, facts: {} } };
}
