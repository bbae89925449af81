import { findPack } from '@/lib/catalog/index';
import { questionBasis } from '@/lib/catalog/wizard-texts';
import { handle, json, notFound } from '@/lib/http/respond';

/** The articles behind every question of a pack, in one language; the version in the address lets browsers keep it. */
export function GET(request: Request, { params }: { params: Promise<{ pack: string }> }): Promise<Response> {
  return handle(async () => {
    const { pack: id } = await params;
    const pack = findPack(id);
    const locale = new URL(request.url).searchParams.get('locale') === 'en' ? 'en' : 'zh';
    return pack ? json(questionBasis(pack, locale), 200, { 'cache-control': 'private, max-age=86400' }) : notFound();
  });
}
