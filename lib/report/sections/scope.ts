import { formatDate } from '../../i18n/format';
import type { ReportContext } from '../context';
import { formatShare } from '../format-share';
import type { Block, FactRow } from '../model';
import { reviewersText } from '../reviewers';
import { particularBlocks } from './particulars';

/** 评估依据、范围与人员: the pack, the date, who assessed and how, and what this report is not. */
export function scope(context: ReportContext): Block[] {
  const { prose, pack } = context;
  const blocks: Block[] = [{ kind: 'prose', text: prose.scope.lead }];
  if (pack.status === 'never-in-force') {
    blocks.push({
      kind: 'notice',
      tone: 'caution',
      title: prose.packStatus[pack.status],
      paragraphs: [prose.scope.neverInForce],
    });
  }
  blocks.push({ kind: 'facts', rows: facts(context) });
  if (context.result.mode === 'quick') blocks.push(quickNotice(context));
  blocks.push(...particularBlocks('people', context));
  blocks.push({ kind: 'notice', tone: 'note', title: prose.scope.notAdviceTitle, paragraphs: [prose.scope.notAdvice] });
  return blocks;
}

function facts(context: ReportContext): FactRow[] {
  const { prose, pack, result, locale } = context;
  const { progress } = result;
  const narrowed = pack.scopes.find(({ id }) => id === result.scope);
  return [
    { label: prose.scope.packId, value: `${context.text(pack.title)} · ${result.pack.id} ${result.pack.version}` },
    { label: prose.scope.packStatus, value: prose.packStatus[result.pack.status] },
    ...(pack.effectiveFrom ? [{ label: prose.scope.effectiveFrom, value: formatDate(pack.effectiveFrom, locale) }] : []),
    { label: prose.scope.on, value: formatDate(result.on, locale) },
    { label: prose.scope.mode, value: prose.modes[result.mode] },
    ...(narrowed ? [{ label: prose.scope.narrowed, value: context.text(narrowed.title) }] : []),
    {
      label: prose.scope.progress,
      value: context.say(prose.scope.progressText, {
        asked: progress.asked,
        answered: progress.answered,
        unsure: progress.unsure,
        open: progress.asked - progress.answered - progress.unsure,
        share: formatShare(result.score.coverage),
      }),
    },
    { label: prose.scope.reviewer, value: reviewersText(context) },
    ...choices(context),
  ];
}

/** What this report leaves out on request, and in which wording it speaks where it has a choice. */
function choices(context: ReportContext): FactRow[] {
  const { prose, leftOut } = context;
  const words = prose.scope;
  const list = leftOut.map((id) => prose.chapters[id]).join(prose.words.listSeparator);
  const parts = [context.say(words.partsLeftOut, { list }), ...(leftOut.includes('findings') ? [words.partsNumbers] : [])];
  return [
    ...(leftOut.length > 0 ? [{ label: words.parts, value: parts.join('\n') }] : []),
    ...(context.speaks('legal') ? [] : [{ label: words.wording, value: words.wordingPlain }]),
    ...(context.speaks('plain') ? [] : [{ label: words.wording, value: words.wordingLegal }]),
  ];
}

function quickNotice(context: ReportContext): Block {
  const { prose, result } = context;
  const names = result.notExamined.map((id) => context.rule(id)?.title).flatMap((title) => (title ? [context.text(title)] : []));
  const text = context.say(prose.scope.quick, { count: names.length });
  const paragraphs = names.length > 0 ? [text, names.join(prose.words.clauseSeparator) + prose.words.stop] : [text];
  return { kind: 'notice', tone: 'caution', title: prose.scope.quickTitle, paragraphs };
}
