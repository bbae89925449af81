import { readLogo } from '@/lib/exchange/read-logo';
import { readBytes } from '@/lib/http/body';
import { badRequest, json } from '@/lib/http/respond';
import { themeLimits } from '@/lib/schema/report-theme';
import { door } from '@/lib/service/door';

/** Whether a file can be a logo, told by its bytes; keeps nothing. */
export const POST = door('POST /api/settings/report-theme/logo', async ({ request }) => {
  const bytes = await readBytes(request, themeLimits.logoBytes);
  if (!bytes) return badRequest([{ path: 'logo', message: 'too-large' }], 413);
  const read = readLogo(bytes);
  return read.ok ? json(read.logo) : badRequest([{ path: 'logo', message: read.problem }]);
});
