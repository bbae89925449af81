import { DeadEnd } from '@/components/site/dead-end';
import { requestLanguage } from '@/lib/service/request';

export default async function Forbidden() {
  const { locale, strings } = await requestLanguage();
  return (
    <DeadEnd title={strings.account.forbiddenTitle} text={strings.account.forbiddenText} strings={strings} locale={locale} />
  );
}
