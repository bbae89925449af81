import { readJson } from '@/lib/http/body';
import { parseTheme, THEME_LIMIT } from '@/lib/http/report-theme';
import { badRequest, json } from '@/lib/http/respond';
import { door } from '@/lib/service/door';
import { saveWorkspaceTheme } from '@/lib/service/report-theme';

/** Saves how the reports of the workspace look. 409 when somebody saved meanwhile: nothing is changed, and what stands now comes back. */
export const PUT = door('PUT /api/settings/report-theme', async ({ request, caller }) => {
  const body = await readJson(request, THEME_LIMIT);
  if (!body.ok) return badRequest([{ path: '', message: body.reason }], body.reason === 'too-large' ? 413 : 400);
  const parsed = parseTheme(body.value);
  if (!parsed.ok) return badRequest(parsed.problems.map(({ path, code }) => ({ path, message: code })));
  const { status, version } = await saveWorkspaceTheme(caller, parsed.theme, parsed.base);
  return json({ status, version }, status === 'saved' ? 200 : 409);
});
