import { formatDate } from '../../i18n/format';
import type { Judgement, Signing } from '../../schema/review';
import type { NumberedFinding, ReportContext } from '../context';
import type { Block, FindingRow } from '../model';

/** What the reviewer said of a finding, and whether it still holds; nothing where nothing was said. */
export function judgementRow({ rule }: NumberedFinding, context: ReportContext): FindingRow[] {
  const said = context.judgements?.find((each) => each.rule === rule.id);
  if (!said) return [];
  const words = context.prose.review;
  const lines = [
    context.say(words.line, { mark: words.marks[said.mark], ...dated(said, context) }),
    ...(said.reason === '' ? [] : [context.say(words.reason, { reason: said.reason })]),
    ...(said.mark === 'accepted-risk' && said.standing !== 'void' ? [acceptance(said, context)] : []),
    ...(said.standing === 'stands' ? [] : [words.standings[said.standing]]),
  ];
  return [{ label: words.row, role: 'text', lines }];
}

/** The reviewer's opinions in one place, beside the computed verdict they do not change; nothing where none was given. */
export function judgementBlocks(context: ReportContext): Block[] {
  const words = context.prose.review;
  const numbered = [...context.gaps, ...context.open];
  const judged = numbered.flatMap((entry) => {
    const said = context.judgements?.find((each) => each.rule === entry.rule.id);
    return said ? [{ entry, said }] : [];
  });
  if (judged.length === 0) return [];
  const agreed = judged.filter(({ said }) => said.mark === 'agreed' && said.standing === 'stands');
  const told = judged
    .filter(({ said }) => said.mark !== 'agreed' || said.standing !== 'stands')
    .map(({ entry, said }) => opinion(entry, said, context));
  const rest = numbered.length - judged.length;
  const numbers = agreed.map(({ entry }) => entry.number).join(context.prose.words.listSeparator);
  const items = [
    ...(agreed.length > 0 ? [context.say(words.agreed, { count: agreed.length, numbers })] : []),
    ...told,
    ...(rest > 0 ? [context.say(words.unjudged, { count: rest })] : []),
  ];
  return [
    { kind: 'heading', level: 2, title: words.heading },
    { kind: 'prose', text: words.lead },
    { kind: 'list', ordered: false, items: items.map((text) => ({ text })) },
  ];
}

/** Who signed off this version, with the opinion given and what the record cannot vouch for. */
export function signingBlocks(signing: Signing, context: ReportContext): Block[] {
  const words = context.prose.review;
  const { number, seq, name, title, opinion: given, on, ownWork, account } = signing;
  const doubts = [...(ownWork ? [words.ownWork] : []), ...(account ? [] : [words.noAccount])];
  return [
    { kind: 'prose', text: words.signedLead },
    {
      kind: 'facts',
      rows: [
        { label: words.version, value: context.say(words.versionText, { number, seq }) },
        { label: words.signer, value: name },
        { label: words.title, value: title },
        { label: words.date, value: formatDate(on, context.locale) },
        { label: words.opinion, value: given === '' ? words.noOpinion : given },
      ],
    },
    ...doubts.map((text): Block => ({ kind: 'prose', role: 'note', text })),
    { kind: 'prose', text: words.byHand },
  ];
}

function opinion({ number, rule }: NumberedFinding, said: Judgement, context: ReportContext): string {
  const words = context.prose.review;
  const values = { number, title: context.text(rule.title), reason: said.reason, ...dated(said, context) };
  const about =
    said.mark === 'disputed'
      ? context.say(words.disputed, values)
      : said.mark === 'accepted-risk' && said.standing !== 'void'
        ? context.say(words.acceptedRisk, { ...values, ...until(said, context) })
        : `${number} ${values.title}${context.locale === 'zh' ? '：' : ': '}${context.say(words.line, { mark: words.marks[said.mark], ...dated(said, context) })}`;
  return said.standing === 'stands' ? about : `${about} ${words.standings[said.standing]}`;
}

const dated = ({ by, on }: Judgement, { prose, locale }: ReportContext) => ({
  by: by === '' ? prose.review.nobody : by,
  date: formatDate(on, locale),
});

const until = (said: Judgement, { locale }: ReportContext) => ({
  who: said.acceptedBy,
  until: formatDate(said.until ?? '', locale),
});

const acceptance = (said: Judgement, context: ReportContext) => context.say(context.prose.review.accepted, until(said, context));
