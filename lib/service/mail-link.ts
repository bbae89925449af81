import { fill } from '../i18n/format';
import type { Strings } from '../i18n/strings';
import type { Caller } from '../workspace/caller';
import { fullAddress } from './link';
import { sendMail } from './mail';

type Asked = { readonly email: string; readonly name: string; readonly shown: string; readonly due: string | null };

/** Mails a respondent their personal link where a mail server is set up: true once it took the letter, false when not, null where there is none. */
export function mailLink(
  caller: Caller,
  token: string,
  asked: Asked,
  headers: Headers,
  strings: Strings,
): Promise<boolean | null> {
  const words = strings.assigning;
  const { email, name, shown, due } = asked;
  const until = due === null ? '' : fill(words.mailDue, { date: due });
  const parts = { by: caller.name, name, shown, until, link: fullAddress(`/answer/${token}`, headers) };
  const subject = fill(words.mailSubject, parts).replace(/[\r\n]+/g, ' ');
  return sendMail({ to: email, subject, text: fill(words.mailText, parts) });
}
