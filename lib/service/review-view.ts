import { findPack } from '../catalog/index';
import { particularsView, type ShownParticular } from '../catalog/particulars';
import { findingsView } from '../catalog/result-view';
import type { Review } from '../db/reviews';
import type { SignedContent, SignedVersion } from '../db/signed';
import { fill, formatDate } from '../i18n/format';
import { shanghaiTime } from '../i18n/shanghai-time';
import type { Strings } from '../i18n/strings';
import { evaluatePack } from '../rules/evaluate-pack';
import type { AssessmentResult } from '../schema/result';
import type { Comment } from '../schema/review';
import type { Locale } from '../schema/text';
import { type Caller, localOwner, may } from '../workspace/caller';
import { permissions, roles } from '../workspace/permissions';
import { movesFrom } from '../workspace/review';
import type { ShownJudgement, ShownPlace, ShownState, ShownVersion } from '../workspace/review-view';
import { today } from './evaluate';
import { judgedFindings, judgementsOf } from './judgements';
import type { OpenAssessment } from './load';
import { evidenceFiles, repository, workspaces } from './repository';
import { comments, rebuilt, reviews, signedVersions } from './review';

type Input = {
  readonly caller: Caller;
  readonly client: string | null;
  readonly open: OpenAssessment;
  readonly locale: Locale;
  readonly strings: Strings;
};

/** An opinion that belongs to the record, who wrote it and when; `text` is null where it is missing. */
export type ShownOpinion = ShownParticular & { readonly text: string | null; readonly by: string };

/** The opinions the record should hold: of the officer, of security and legal, of the people concerned, and the assessor's own. */
const opinionIds = ['officer-opinion', 'security-legal-opinion', 'people-consulted', 'own-conclusion', 'residual-risk'];

/** What the reviewer said of findings, in words, by rule. */
export async function shownMarks(
  { caller, open, locale, strings }: Omit<Input, 'client'>,
  result: AssessmentResult,
): Promise<Readonly<Record<string, NonNullable<ShownJudgement['mark']>>>> {
  const review = await (await reviews()).load(caller.workspace, open.assessment.id);
  return review ? marksOf(review, result, locale, strings) : {};
}

function marksOf(review: Review, result: AssessmentResult, locale: Locale, strings: Strings) {
  return Object.fromEntries(
    judgementsOf(review, result, today()).map((each) => [
      each.rule,
      {
        ...each,
        by: nameOf(each.by, strings),
        on: formatDate(each.on, locale),
        untilText: formatDate(each.until ?? '', locale),
      },
    ]),
  );
}

/** Everything the review page shows of an assessment, for whoever looks. */
export async function reviewView({ caller, client, open, locale, strings }: Input) {
  const { assessment, pack, answers, particulars, seq } = open;
  const { id } = assessment;
  const [review, versions, said, authors] = await Promise.all([
    (await reviews()).load(caller.workspace, id),
    (await signedVersions()).list(caller.workspace, id),
    (await comments()).list(caller.workspace, id, caller.actor),
    (await repository()).authorship(caller.workspace, id),
  ]);
  if (!review) return null;
  const names = await (await workspaces()).namesOf(authors.map(({ actor }) => actor));
  const signed = await signedVersions();
  const contents = await Promise.all(versions.map(({ number }) => signed.load(caller.workspace, id, number)));
  const shelf = await evidenceFiles();
  const attached = await Promise.all(versions.map(({ at }) => shelf.listAt(caller.workspace, id, at)));
  const successor = ({ number }: SignedVersion) => versions.find((version) => version.number === number + 1);
  const result = evaluatePack(pack, answers, { today: today(), mode: assessment.mode });
  const shown = findingsView({ id, pack, result, answers, locale, strings });
  const marks = marksOf(review, result, locale, strings);
  const prohibited = new Set(
    judgedFindings(result)
      .filter(({ severity }) => severity === 'prohibited')
      .map(({ rule }) => rule),
  );
  const findings = [...shown.groups.flatMap((group) => group.findings), ...shown.reviews].map((finding): ShownJudgement => {
    return {
      rule: finding.rule,
      kind: finding.kind,
      tag: finding.tag,
      title: finding.title,
      text: finding.doubt ?? finding.finding,
      href: `/assessments/${id}/result#${finding.rule}`,
      prohibited: prohibited.has(finding.rule),
      after: review.marks.find(({ rule }) => rule === finding.rule)?.number ?? 0,
      mark: marks[finding.rule] ?? null,
    };
  });
  const opinions = particularsView({ pack, answers, result, locale })
    .filter((each) => opinionIds.includes(each.id))
    .map((each): ShownOpinion => {
      const text = particulars[each.id]?.trim() ?? '';
      const author = authors.find(({ field }) => field === `r:${each.id}`);
      const name =
        author &&
        (author.actor === localOwner.actor ? strings.review.local : (names.get(author.actor) ?? strings.review.someone));
      const by = author && name ? fill(strings.review.opinionBy, { by: name, on: shanghaiTime(author.at, locale) }) : '';
      return { ...each, text: text === '' ? null : text, by };
    });
  const threads = said.comments.filter((each) => each.id === each.thread);
  return {
    state: stateOf({
      caller,
      client,
      review,
      version: versions[0]?.number ?? 0,
      seq,
      findings,
      opinions,
      result,
      threads,
      strings,
    }),
    findings,
    opinions,
    places: placesOf(threads, { open, locale, strings }),
    versions: contents.flatMap((content, index): ShownVersion[] => {
      if (!content) return [];
      const files = attached[index] ?? [];
      const evidence = files.map((file) => ({ href: `/api/assessments/${id}/evidence/${file.id}`, name: file.name }));
      return [{ ...versionOf(content, successor(content), locale, strings), evidence }];
    }),
    moves: review.moves.map(({ number, move, actorName, at, reason, seq: stood }) => ({
      number,
      what: strings.review.done[move as keyof Strings['review']['done']] ?? move,
      by: nameOf(actorName, strings),
      at: shanghaiTime(at, locale),
      event: fill(strings.review.at, { seq: stood }),
      reason,
    })),
  };
}

const nameOf = (name: string, { review }: Strings) => (name === '' ? review.local : name);

type Standing = {
  readonly caller: Caller;
  readonly client: string | null;
  readonly review: Review;
  readonly version: number;
  readonly seq: number;
  readonly findings: readonly ShownJudgement[];
  readonly opinions: readonly ShownOpinion[];
  readonly result: AssessmentResult;
  readonly threads: readonly Comment[];
  readonly strings: Strings;
};

function stateOf({ caller, client, review, version, seq, findings, opinions, result, threads, strings }: Standing): ShownState {
  const { state, lastMark, lastTask, moves } = review;
  const ways = movesFrom(state);
  const words = strings.review.warnings;
  const open = threads.filter(({ resolvedAt, deletedAt }) => resolvedAt === null && deletedAt === null).length;
  const counted: readonly (readonly [string, number])[] = [
    [words.prohibited, result.overall.ceiling === 'stop' ? 1 : 0],
    [words.unjudged, findings.filter(({ mark }) => mark === null).length],
    [words.disputed, findings.filter(({ mark }) => mark?.mark === 'disputed' && mark.standing === 'stands').length],
    [words.changed, findings.filter(({ mark }) => mark !== null && mark.standing !== 'stands').length],
    [words.threads, open],
    ...(['officer-opinion', 'people-consulted', 'own-conclusion'] as const).map(
      (id, index) =>
        [
          [words.officer, words.people, words.own][index] ?? '',
          opinions.some((each) => each.id === id && each.text === null) ? 1 : 0,
        ] as const,
    ),
  ];
  const next = state === 'in-review' ? 'review' : 'submit';
  return {
    state,
    seq,
    lastMark,
    lastTask,
    version,
    moves: ways.filter(({ right }) => may(caller, right, client)).map(({ id }) => id),
    next: roles.filter((role) => permissions[role].includes(next)),
    team: caller.team,
    asked: state === 'changes-asked' ? (moves[0]?.reason ?? '') : '',
    signer: caller.name,
    expired: findings.filter(({ mark }) => mark?.standing === 'expired').length,
    warnings: counted.flatMap(([wording, n]) => (n > 0 ? [fill(wording, { n })] : [])),
  };
}

function placesOf(
  threads: readonly Comment[],
  { open, locale, strings }: Pick<Input, 'open' | 'locale' | 'strings'>,
): ShownPlace[] {
  const { pack, assessment } = open;
  const seen = new Map<string, ShownPlace>();
  for (const { place, target } of threads) {
    const step = pack.steps.find(({ questions }) => questions.some(({ id }) => id === target));
    const title =
      place === 'question'
        ? pack.questions[target]?.text[locale]
        : place === 'finding'
          ? pack.rules.find(({ id }) => id === target)?.title[locale]
          : strings.review.reportThread;
    const root = `/assessments/${assessment.id}`;
    const href =
      place === 'question'
        ? `${root}/${step?.id ?? ''}#q-${target}`
        : `${root}/result/review#${place === 'finding' ? target : 'report'}`;
    seen.set(`${place} ${target}`, { place, target, title: title ?? target, href });
  }
  return [...seen.values()];
}

function versionOf(
  content: SignedContent,
  by: SignedVersion | undefined,
  locale: Locale,
  { review }: Strings,
): Omit<ShownVersion, 'evidence'> {
  const { number, state, name, title, at, pack, packVersion, referenceDate, seq, opinion, ownWork, files } = content;
  return {
    number,
    state,
    superseded: by ? fill(review.supersededBy, { number: by.number, at: shanghaiTime(by.at, locale), name: by.name }) : '',
    signed: fill(review.signedBy, { name, title, at: shanghaiTime(at, locale) }),
    judged: fill(review.signedPack, { pack, version: packVersion, on: formatDate(referenceDate, locale), seq }),
    opinion,
    ownWork,
    hash: files.find(({ format }) => format === 'pdf')?.hash ?? '',
    rebuilt: rebuilt(content, findPack(pack)),
  };
}
