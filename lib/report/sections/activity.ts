import { isOpen } from '../answer-text';
import type { ReportContext } from '../context';
import { flowBlock } from '../flow/flow-block';
import type { Block } from '../model';
import { particularBlocks } from './particulars';

/** What describes the processing itself, in the order told; what the four contents turn on stands there, the rest in an appendix. */
const describing = [
  'org-roles',
  'org-stage',
  'org-first-use-date',
  'org-backend-operator',
  'org-total-persons',
  'org-pi-officer',
  'scn-type',
  'scn-function',
  'scn-purpose',
  'scn-place',
  'scn-capture-mode',
  'scn-device-count',
  'gen-function',
  'col-data-types',
  'col-reference-source',
  'col-persons-stored',
  'col-storage-location',
];

/** 处理活动说明: what was answered about who processes what, where and how, and the same as a diagram of the data's way. Unknowns are said as such. */
export function activity(context: ReportContext): Block[] {
  const { prose, asked, answers } = context;
  const put = new Set(asked.flatMap(({ questions }) => questions));
  const questions = describing.filter((id) => put.has(id));
  const given = questions.filter((id) => answers[id] !== undefined);
  const lead: Block = { kind: 'prose', text: prose.activity.lead };
  const background = particularBlocks('background', context);
  if (given.length === 0) return [lead, { kind: 'prose', text: prose.activity.nothing }, ...background];
  const rows = questions.map((id) => ({
    label: context.questionText(id),
    value: context.answer(id),
    muted: isOpen(answers[id]),
  }));
  return [lead, { kind: 'facts', rows }, flowBlock(context), ...background];
}
