import { findPack } from '@/lib/catalog/index';
import { wizardBundle } from '@/lib/catalog/wizard-bundle';
import { handle, json, notFound } from '@/lib/http/respond';

/** The pack, its wording and the articles behind its questions; the version in the address lets browsers keep it. */
export function GET(request: Request, { params }: { params: Promise<{ pack: string }> }): Promise<Response> {
  return handle(async () => {
    const pack = findPack((await params).pack);
    const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh';
    return pack ? json(wizardBundle(pack, locale), 200, { 'cache-control': 'private, max-age=86400' }) : notFound();
  });
}
