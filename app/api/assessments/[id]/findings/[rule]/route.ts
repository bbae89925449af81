import { readJson } from '@/lib/http/body';
import { badRequest, notFound } from '@/lib/http/respond';
import { markSchema, parseReview, REVIEW_LIMIT } from '@/lib/http/review';
import { evaluatePack } from '@/lib/rules/evaluate-pack';
import { door } from '@/lib/service/door';
import { today } from '@/lib/service/evaluate';
import { findingBasis, judgedFindings, markRefusal } from '@/lib/service/judgements';
import { openAssessment } from '@/lib/service/load';
import { outcomeResponse, reviews } from '@/lib/service/review';

/** Marks one finding as agreed, disputed or an accepted risk, or takes the mark back. */
export const PUT = door('PUT /api/assessments/[id]/findings/[rule]', async ({ request, params, caller }) => {
  const body = await readJson(request, REVIEW_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const read = parseReview(markSchema, body.value);
  if ('bad' in read) return read.bad;
  const { mark, until } = read.data;
  const open = await openAssessment(caller, params.id);
  if (!open) return notFound();
  const result = evaluatePack(open.pack, open.answers, { today: today(), mode: open.assessment.mode });
  const finding = judgedFindings(result).find(({ rule }) => rule === params.rule);
  if (!finding) return badRequest([{ path: 'rule', message: 'no-finding' }]);
  const refusal = mark && markRefusal(mark, finding);
  if (refusal) return badRequest([{ path: 'mark', message: refusal }]);
  if (mark === 'accepted-risk' && until !== null && until < today()) return badRequest([{ path: 'until', message: 'past' }]);
  const outcome = await (await reviews()).mark(caller.workspace, params.id, {
    ...read.data,
    rule: finding.rule,
    basis: findingBasis(finding),
    actor: caller.actor,
    actorName: caller.name,
  });
  return outcome ? outcomeResponse(outcome) : notFound();
});
