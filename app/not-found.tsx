import { DeadEnd } from '@/components/site/dead-end';
import { requestLanguage } from '@/lib/service/request';

export default async function NotFound() {
  const { locale, strings } = await requestLanguage();
  return <DeadEnd title={strings.errors.notFoundTitle} text={strings.errors.notFoundText} strings={strings} locale={locale} />;
}
