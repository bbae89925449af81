import { shanghaiDate } from '../deadlines/working-days';
import type { Strings } from '../i18n/strings';
import type { AnswerValue } from '../schema/answer';
import { type FieldName, splitField } from '../schema/field';
import type { Pack } from '../schema/pack';
import type { Locale } from '../schema/text';
import { fieldAddress, fieldTitle, fieldValue } from './field-words';
import { findScenario } from './index';

/** An event as the history keeps it. `at` is an instant (ISO 8601). */
type Event = {
  readonly seq: number;
  readonly kind: string;
  readonly field: FieldName | null;
  readonly from: AnswerValue | null;
  readonly to: AnswerValue | null;
  readonly actor: string;
  readonly at: string;
  readonly source: number | null;
};

export type ShownEvent = {
  readonly seq: number;
  readonly title: string;
  /** Values before and after in words; null where the event has none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly clock: string;
  readonly source: number | null;
  readonly field: FieldName | null;
  readonly href: string | null;
};

/** What one person did without a longer pause; `first` and `last` are its event numbers. */
export type Sitting = {
  readonly who: string;
  readonly clock: string;
  readonly first: number;
  readonly last: number;
  readonly events: readonly ShownEvent[];
};

export type HistoryDay = { readonly date: string; readonly sittings: readonly Sitting[] };

/** A longer pause begins a new sitting. */
const PAUSE_MS = 30 * 60_000;

type Input = {
  readonly id: string;
  readonly pack: Pack;
  readonly names: ReadonlyMap<string, string>;
  /** Names of the clients there are. */
  readonly clients: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly strings: Strings;
};

/** Events, newest first, by day in Asia/Shanghai and by who sat down to it. */
export function historyDays(events: readonly Event[], input: Input): HistoryDay[] {
  const days: { date: string; sittings: Event[][] }[] = [];
  for (const event of events) {
    const date = shanghaiDate(Date.parse(event.at));
    let day = days.at(-1);
    if (day?.date !== date) {
      day = { date, sittings: [] };
      days.push(day);
    }
    const sitting = day.sittings.at(-1);
    const next = sitting?.at(-1);
    const goesOn = next?.actor === event.actor && Date.parse(next.at) - Date.parse(event.at) <= PAUSE_MS;
    if (sitting && goesOn) sitting.push(event);
    else day.sittings.push([event]);
  }
  return days.map(({ date, sittings }) => ({ date, sittings: sittings.map((sitting) => showSitting(sitting, input)) }));
}

function showSitting(events: readonly Event[], input: Input): Sitting {
  const [newest, oldest] = [events[0], events.at(-1)];
  const [start, end] = [clockOf(oldest?.at ?? ''), clockOf(newest?.at ?? '')];
  return {
    who: input.names.get(newest?.actor ?? '') ?? newest?.actor ?? '',
    clock: start === end ? end : `${start}–${end}`,
    first: oldest?.seq ?? 0,
    last: newest?.seq ?? 0,
    events: events.map((event) => showEvent(event, input)),
  };
}

function showEvent({ seq, kind, field, from, to, at, source }: Event, input: Input): ShownEvent {
  const base = { seq, clock: clockOf(at), source, field };
  if (field !== null) {
    return {
      ...base,
      title: fieldTitle(field, input),
      from: fieldValue(field, from, input),
      to: fieldValue(field, to, input),
      href: fieldAddress(field, input.id, input.pack),
    };
  }
  const { kinds } = input.strings.history;
  const title = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind;
  const say = (value: AnswerValue | null) => metaWords(kind, value, input);
  const file = kind.startsWith('evidence-') || kind === 'workshop-closed';
  const bare = kind === 'remove' || kind === 'restore';
  const first = kind === 'create' || kind === 'import' || kind === 'duplicate';
  return {
    ...base,
    title,
    from: bare || first || (file && from === null) ? null : say(from),
    to: bare || to === '' || (file && to === null) ? null : say(to),
    href: null,
  };
}

function metaWords(kind: string, value: AnswerValue | null, { clients, strings, locale }: Input): string {
  if (kind === 'client') return value === null ? strings.team.noClient : (clients.get(String(value)) ?? strings.team.goneClient);
  if (value === null || value === '') return strings.history.blank;
  if (kind === 'mode') return strings.history.modes[value === 'quick' ? 'quick' : 'full'];
  return kind === 'scenario' ? (findScenario(String(value))?.title[locale] ?? String(value)) : String(value);
}

/** Time of day in Asia/Shanghai, HH:MM. */
function clockOf(at: string): string {
  return at === '' ? '' : new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);
}

/** The kinds of change a history is filtered by, with the kinds of event each means. */
export const historyKinds = {
  answers: ['answer'],
  notes: ['note'],
  plans: ['plan'],
  risk: ['level', 'reason'],
  particulars: ['particular'],
  assessment: [
    'rename',
    'mode',
    'scenario',
    'client',
    'create',
    'remove',
    'restore',
    'import',
    'duplicate',
    'evidence-added',
    'evidence-removed',
    'evidence-restored',
    'workshop-closed',
  ],
} as const;
export type HistoryKind = keyof typeof historyKinds;

/** The fields that ever changed as choices of a filter: questions in the order of the questionnaire, then the rest. */
export function fieldChoices(
  fields: readonly FieldName[],
  input: Pick<Input, 'pack' | 'locale' | 'strings'>,
): readonly { readonly field: FieldName; readonly title: string }[] {
  const order = new Map(Object.keys(input.pack.questions).map((id, place) => [id, place]));
  const rank = (field: FieldName) => {
    const { kind, id } = splitField(field);
    return (kind === 'answer' ? 0 : kind === 'note' ? 10_000 : kind === 'plan' ? 20_000 : 30_000) + (order.get(id) ?? 0);
  };
  return [...fields].sort((a, b) => rank(a) - rank(b)).map((field) => ({ field, title: fieldTitle(field, input) }));
}

/** A version somebody may want to compare with: the last of each day, newest day first. */
export function dayEnds(moments: readonly { readonly seq: number; readonly at: string }[]): { date: string; seq: number }[] {
  const ends = new Map<string, number>();
  for (const { seq, at } of moments) ends.set(shanghaiDate(Date.parse(at)), seq);
  return [...ends].map(([date, seq]) => ({ date, seq })).reverse();
}
