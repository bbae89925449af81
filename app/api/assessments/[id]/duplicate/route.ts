import { cookies, headers } from 'next/headers';
import { TITLE_LIMIT } from '@/lib/exchange/assessment-file';
import { json, notFound } from '@/lib/http/respond';
import { assessmentTitle } from '@/lib/i18n/assessment-title';
import { cut } from '@/lib/i18n/cut';
import { fill } from '@/lib/i18n/format';
import { chooseLocale, LOCALE_COOKIE } from '@/lib/i18n/locale';
import { stringsFor } from '@/lib/i18n/strings';
import { audit } from '@/lib/service/audit';
import { door } from '@/lib/service/door';
import { evaluateForStorage } from '@/lib/service/evaluate';
import { openAssessment } from '@/lib/service/load';
import { repository, together } from '@/lib/service/repository';

/** Copies an assessment with all its answers and notes. */
export const POST = door('POST /api/assessments/[id]/duplicate', async ({ params, caller }) => {
  const { id } = params;
  const open = await openAssessment(caller, id);
  if (!open) return notFound();
  const strings = stringsFor(chooseLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get('accept-language')));
  const title = fill(strings.list.copyOf, {
    title: assessmentTitle(open.assessment.title, open.answers, strings.common.untitled),
  });
  const { workspace, actor } = caller;
  const copy = await together(async () => {
    const made = await (await repository()).duplicate(workspace, id, actor, cut(title, TITLE_LIMIT), evaluateForStorage);
    if (made) await audit(caller, 'assessment.duplicated', made.id, { from: id });
    return made;
  });
  return copy ? json({ id: copy.id }, 201) : notFound();
});
