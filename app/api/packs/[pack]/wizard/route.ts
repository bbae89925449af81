import { findPack } from '@/lib/catalog/index';
import { wizardBundle } from '@/lib/catalog/wizard-bundle';
import { json, notFound } from '@/lib/http/respond';
import { door } from '@/lib/service/door';

/** The pack, its wording and the articles behind its questions; the version in the address lets browsers keep it. */
export const GET = door('GET /api/packs/[pack]/wizard', async ({ request, params }) => {
  const pack = findPack(params.pack);
  const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh';
  return pack ? json(wizardBundle(pack, locale), 200, { 'cache-control': 'private, max-age=86400' }) : notFound();
});
