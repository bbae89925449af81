import { packFor } from '../catalog/index';
import { agendaPaper, minutesPaper, preparationPaper, type WorkshopPapersInput } from '../catalog/workshop-papers';
import { shanghaiDate } from '../deadlines/working-days';
import { safeName } from '../documents/file-name';
import { operatorName } from '../documents/operator-name';
import { departmentsOf } from '../documents/workshop/minutes';
import type { ReportWorkshop } from '../report/enclosures';
import type { ReportModel } from '../report/model';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';
import { fieldValues } from '../schema/field';
import type { Caller } from '../workspace/caller';
import { actorNames } from './actors';
import { today } from './evaluate';
import { fileOf } from './file';
import { type OpenAssessment, openAssessment } from './load';
import { evidenceFiles, repository, workshops } from './repository';
import { requestLanguage } from './request';
import { titleOf } from './title';
import { minutesOfRoom, type Workshop, workshopOf, workshopsOf } from './workshop';

export const workshopPapers = ['agenda', 'preparation', 'minutes'] as const;
export type WorkshopPaper = (typeof workshopPapers)[number];

type Place = { readonly assessment: string; readonly workshop: string };

/**
 * A paper of a workshop and the name of its file without ending. `department` is the place of one department in the plan, from 1, whose
 * sheet alone is wanted. Null where there is no such workshop, no such department, or no minutes because it was never opened.
 */
export async function workshopPaper(
  caller: Caller,
  { assessment, workshop }: Place,
  paper: WorkshopPaper,
  department: number | null,
): Promise<{ readonly model: ReportModel; readonly name: string } | null> {
  const [open, found] = await Promise.all([openAssessment(caller, assessment), workshopOf(caller, assessment, workshop)]);
  if (!open || !found) return null;
  const { locale, strings } = await requestLanguage();
  const { answers, pack } = open;
  const { plan, demo } = found;
  const subject = subjectOf(open, titleOf(open, locale, strings));
  const input = { pack, answers, plan, locale, subject, on: today(), demo };
  const named = (model: ReportModel, ...more: readonly string[]) => ({
    model,
    name: safeName([...(model.watermark ? [model.watermark] : []), model.title, plan.title, ...more].join('-'), paper),
  });
  if (paper === 'agenda') return named(agendaPaper(input));
  if (paper === 'preparation') {
    const only = department === null ? null : plan.departments[department - 1];
    return only === undefined ? null : named(preparationPaper(input, only), ...(only === null ? [] : [only]));
  }
  const model = await minutesModel(caller, found, open, input);
  return model && named(model);
}

async function minutesModel(
  caller: Caller,
  { id, assessment }: Workshop,
  { assessment: { pack: line, mode } }: OpenAssessment,
  input: WorkshopPapersInput,
): Promise<ReportModel | null> {
  const minutes = await minutesOfRoom(id);
  if (!minutes) return null;
  const on = minutes.closedAt === null ? input.on : shanghaiDate(Date.parse(minutes.closedAt));
  const { strings } = await requestLanguage();
  const [before, files, closing, names] = await Promise.all([
    answersAt(caller, assessment, minutes.openedAt),
    (await evidenceFiles()).list(caller.workspace, assessment),
    closedBy(id),
    actorNames(
      caller,
      minutes.outcomes.map(({ by }) => by),
      strings.history.people,
    ),
  ]);
  return minutesPaper({
    ...input,
    on,
    pack: packFor(line, before ?? input.answers, { today: on }),
    minutes,
    before,
    mode,
    kept: closing,
    files: new Map(files.map(({ id: file, name, sha256 }) => [file, { name, sha256 }])),
    nameOf: (actor) => names.get(actor) ?? actor,
  });
}

/** What is vouched for when minutes are handed out: the assessment as it stands. Null when there is none. */
export async function minutesSource(caller: Caller, assessment: string) {
  const open = await openAssessment(caller, assessment);
  if (!open) return null;
  const { pack, answers, seq, assessment: meta } = open;
  const result = evaluatePack(pack, answers, { today: today(), mode: meta.mode });
  return { caller, source: { assessmentId: assessment, seq, file: fileOf(open) }, result };
}

/** The answers as they stood at an instant (ISO 8601, UTC); null where the history does not reach back so far. */
async function answersAt({ workspace }: Caller, assessment: string, at: string): Promise<Answers | null> {
  const store = await repository();
  const moments = (await store.historyIndex(workspace, assessment))?.moments ?? [];
  const last = moments.findLast((moment) => moment.at <= at);
  const fields = last && (await store.fieldsAt(workspace, assessment, last.seq));
  return fields ? fieldValues(fields).answers : null;
}

/** What was kept when a room was closed; `open` where it was not. */
async function closedBy(id: string): Promise<'open' | { readonly votes: boolean; readonly names: boolean }> {
  const events = (await (await workshops()).read(id, 0))?.events ?? [];
  const closing = events.findLast(({ happening }) => happening.type === 'closed')?.happening;
  return closing ? { votes: closing.keepVotes === true, names: closing.keepNames === true } : 'open';
}

/** Organisation and system, or what the assessment is called. */
function subjectOf({ answers }: OpenAssessment, title: string): string {
  const text = (id: string) => (typeof answers[id] === 'string' ? answers[id].trim() : '');
  const parts = [operatorName(text('org-name')).organisation, text('org-system-name')].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : title;
}

/**
 * The closed workshops of an assessment as a report of its version `seq` names them, the first one first; one whose closing makes a
 * later version is not yet among them, rehearsals never are.
 */
export async function reportWorkshops(caller: Caller, assessment: string, seq: number): Promise<readonly ReportWorkshop[]> {
  const closed = (await workshopsOf(caller, assessment)).filter(({ closedSeq }) => closedSeq !== null && closedSeq <= seq);
  const told = await Promise.all(closed.map(async ({ id }) => minutesOfRoom(id)));
  return told.reverse().flatMap((minutes) => {
    if (!minutes?.closedAt) return [];
    const { title, openedAt, present, outcomes, untouched } = minutes;
    const agreed = outcomes.filter(({ state }) => state === 'recorded').length;
    return {
      title,
      on: shanghaiDate(Date.parse(openedAt)),
      departments: departmentsOf(minutes),
      present: present.length,
      agreed,
      parked: outcomes.length - agreed,
      untouched: untouched.length,
    };
  });
}
