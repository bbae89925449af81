import { fill } from '../../i18n/format';
import type { Block, Chapter, ReportModel } from '../../report/model';
import { chineseNumeral } from '../../report/numerals';
import type { Locale, Text } from '../../schema/text';
import { chapter } from '../build-draft';

export type WorkshopWords = Readonly<
  Record<
    | 'agendaTitle'
    | 'preparationTitle'
    | 'minutesTitle'
    | 'heading'
    | 'separator'
    | 'disclaimer'
    | 'minutesDisclaimer'
    | 'subject'
    | 'name'
    | 'date'
    | 'dateOpen'
    | 'time'
    | 'timeAgenda'
    | 'departments'
    | 'questions'
    | 'questionCount'
    | 'everybody'
    | 'noDepartments'
    | 'planTitle'
    | 'columnTime'
    | 'columnBlock'
    | 'columnQuestions'
    | 'columnAsked'
    | 'columnNumber'
    | 'columnQuestion'
    | 'minutesFromTo'
    | 'blockHeading'
    | 'questionsTitle'
    | 'rulesTitle'
    | 'prepareLead'
    | 'prepareNoAnswers'
    | 'toAnswer'
    | 'toAnswerOwn'
    | 'nothingAsked'
    | 'why'
    | 'answers'
    | 'bring'
    | 'basis'
    | 'notes'
    | 'yesNo'
    | 'anyDate'
    | 'anyNumber'
    | 'anyText'
    | 'several'
    | 'unsureToo'
    | 'draft'
    | 'demo'
    | 'watermark'
    | 'period'
    | 'periodOpen'
    | 'led'
    | 'took'
    | 'tookCount'
    | 'agreedCount'
    | 'attendanceTitle'
    | 'columnDepartment'
    | 'columnPerson'
    | 'columnPersons'
    | 'columnFrom'
    | 'columnUntil'
    | 'toTheEnd'
    | 'nobody'
    | 'namesKept'
    | 'namesDropped'
    | 'verdictTitle'
    | 'verdictLead'
    | 'verdict'
    | 'filing'
    | 'atStart'
    | 'afterwards'
    | 'unchanged'
    | 'fresh'
    | 'opened'
    | 'changed'
    | 'gone'
    | 'settled'
    | 'noChange'
    | 'agreedTitle'
    | 'agreedIn'
    | 'agreedNone'
    | 'answer'
    | 'note'
    | 'facts'
    | 'file'
    | 'noFacts'
    | 'split'
    | 'splitLine'
    | 'splitAnswer'
    | 'noVotes'
    | 'minority'
    | 'minorityLine'
    | 'reasons'
    | 'recorded'
    | 'recordedBy'
    | 'parkedTitle'
    | 'parkedNone'
    | 'owner'
    | 'due'
    | 'dueOpen'
    | 'untouchedTitle'
    | 'untouchedNone'
    | 'recordTitle'
    | 'votesDeleted'
    | 'votesKept'
    | 'votesStill'
    | 'madeFrom'
    | 'signTitle'
    | 'signRole'
    | 'signName'
    | 'signature'
    | 'signDate'
    | 'facilitator'
    | 'keeper',
    Text
  >
> & { readonly rules: readonly Text[] };

/** A question as the papers of a workshop print it, in their language. */
export type PaperQuestion = {
  readonly text: string;
  readonly why: string;
  /** What can be answered, in words. */
  readonly answers: string;
  /** What would prove the answer. */
  readonly proofs: readonly string[];
  /** Citations in words. */
  readonly basis: readonly string[];
};

/** What every paper of a workshop is made with. */
export type PaperInput = {
  readonly words: WorkshopWords;
  readonly locale: Locale;
  /** The question with this id; one the questionnaire no longer has shows its id. */
  readonly question: (id: string) => PaperQuestion;
  /** What is assessed, for the head of every page. */
  readonly subject: string;
  /** Civil date the paper is made on. */
  readonly on: string;
  readonly author: string;
  readonly pageOf: string;
  /** Whether the workshop is a rehearsal with made-up participants. */
  readonly demo: boolean;
};

/** The words of a paper in its language, with values put in. */
export const sayer =
  ({ words, locale }: Pick<PaperInput, 'words' | 'locale'>) =>
  (name: Exclude<keyof WorkshopWords, 'rules'>, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(words[name][locale], values);

/** A part of a paper; without a heading it is not numbered. */
export type Part = { readonly heading: string; readonly blocks: readonly Block[]; readonly alone?: true };

/** Parts of a paper as its chapters, numbered where they have a heading. */
export function numbered(parts: readonly Part[], input: PaperInput): Chapter[] {
  const say = sayer(input);
  let count = 0;
  return parts.map(({ heading, blocks, alone }, index) => {
    if (heading !== '') count += 1;
    const number = input.locale === 'zh' ? chineseNumeral(count) : String(count);
    const title = heading === '' ? '' : say('heading', { number, title: heading });
    return { ...chapter(`part-${index + 1}`, title, blocks), ...(alone ? { alone } : {}) };
  });
}

/** A paper of a workshop, ready for any renderer; that of a rehearsal says so under its title. */
export function paper(
  title: string,
  chapters: readonly Chapter[],
  input: PaperInput,
  { mark, disclaimer }: { readonly mark: string | null; readonly disclaimer: string } = {
    mark: null,
    disclaimer: sayer(input)('disclaimer'),
  },
): ReportModel {
  const say = sayer(input);
  const marks = [...(input.demo ? [say('demo')] : []), ...(mark === null ? [] : [mark])];
  return {
    sheet: 'plain',
    title,
    chapters,
    statusMark: marks.length > 0 ? marks.join(say('separator')) : null,
    locale: input.locale,
    subtitle: '',
    author: input.author,
    date: input.on,
    cover: [],
    watermark: input.demo ? say('watermark') : null,
    confidentiality: null,
    theme: null,
    running: input.subject,
    footer: { disclaimer, pageOf: input.pageOf },
    contentsTitle: '',
  };
}
