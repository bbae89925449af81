import { packFor } from '../catalog/index';
import type { Evaluation, Meta } from '../db/evaluation';
import { shanghaiDate } from '../deadlines/working-days';
import { assessmentTitle } from '../i18n/assessment-title';
import { dutiesFor } from '../rules/duties';
import { evaluatePack } from '../rules/evaluate-pack';
import type { Answers } from '../schema/answer';

/** Today's civil date in Asia/Shanghai. */
export function today(): string {
  return shanghaiDate(Date.now());
}

/** What the server makes of the answers and stores: the same engine the browser ran, on what was really saved. */
export function evaluateForStorage(answers: Answers, meta: Meta): Evaluation {
  const pack = packFor(meta.pack, answers, { today: today() });
  const result = evaluatePack(pack, answers, { today: today(), mode: meta.mode });
  const gaps = result.findings.filter((finding) => finding.outcome === 'gap' && finding.severity !== 'info');
  const called = assessmentTitle('', answers, '');
  const next = dutiesFor(pack, answers, result.on)
    .flatMap(({ duty, state, deadline }) => (state === 'running' && deadline ? [{ duty: duty.id, date: deadline.date }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1))[0];
  return {
    pack: `${pack.id}@${pack.version}`,
    floor: result.overall.floor,
    ceiling: result.overall.ceiling,
    filing: result.filing.status,
    summary: {
      gaps: gaps.length,
      deadline: result.filing.deadline,
      answered: result.progress.answered + result.progress.unsure,
      asked: result.progress.asked,
      called,
      dueFor: next?.duty ?? null,
    },
    result,
    due: next?.date ?? null,
    called,
  };
}
