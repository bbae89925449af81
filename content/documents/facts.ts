import type { PaperFact, PaperFactGroup } from '../../lib/documents/paper-fact';
import type { Text } from '../../lib/schema/text';
import { byHand } from './by-hand';

type Kind = Partial<Pick<PaperFact, 'long' | 'personal'>>;

const missing: Text = { zh: '', en: '' };
const fact = (
  id: string,
  group: PaperFactGroup,
  hint: readonly [zh: string, en: string] | null = null,
  kind: Kind = {},
): PaperFact => ({
  ...{ id, group, long: false, personal: false, ...kind },
  text: byHand[id] ?? missing,
  hint: hint ? { zh: hint[0], en: hint[1] } : null,
});
const long: Kind = { long: true };
const person: Kind = { personal: true };

/**
 * What papers need and no question asks, written once for all of them. Numbers of identity papers are
 * not among them: they are written by hand on the paper that is handed in, and kept nowhere.
 */
export const paperFacts: readonly PaperFact[] = [
  fact('address', 'contacts', ['写到门牌号，与营业执照一致。', 'Down to the number, as on the business licence.']),
  fact('phone', 'contacts', [
    '写对外公开的电话：告知书、现场标识和备案表都用它。',
    'The public one: notice, sign and filing form all print it.',
  ]),
  fact('email', 'contacts'),
  fact('request-entry', 'contacts', [
    '个人来查阅、删除、撤回同意时，到哪里、找哪里。',
    'Where people turn to see or delete their data, or to withdraw consent.',
  ]),
  fact('complaint-entry', 'contacts'),
  fact('public-contact', 'contacts', [
    '会登在公开简版上，写部门的，不写某个人的。',
    'Printed in the version for the public: a department’s, not a person’s.',
  ]),
  fact('notice-address', 'contacts'),
  fact('industry', 'contacts'),
  fact('legal-representative', 'people', ['与营业执照一致。', 'As on the business licence.'], person),
  fact('agent-name', 'people', ['与要交的身份证件是同一个人。', 'The same person as on the ID handed in.'], person),
  fact('agent-phone', 'people', null, person),
  fact('officer-contact', 'people', ['只用在备案的基本情况表。', 'Only for the basic-facts form of the filing.'], person),
  fact(
    'officer-public',
    'people',
    ['印在告知书上，每个被采集的人都会看到。', 'Printed in the notice: everybody captured sees it.'],
    person,
  ),
  fact(
    'why-face',
    'reasons',
    [
      '告知书和公开简版都用这段话，写本系统的实情。',
      'Used in the notice and the version for the public; say what is true of this system.',
    ],
    long,
  ),
  fact('benefit', 'reasons', null, long),
  fact('retention-reason', 'reasons', null, long),
  fact('exceptions', 'reasons', null, long),
  fact('planned-measures', 'reasons', null, long),
  fact('other-way', 'reasons'),
  fact('vendor-names', 'others', ['写营业执照上的全称。', 'The full name as on the business licence.'], long),
  fact('recipient-names', 'others', null, long),
  fact('foreign-recipient', 'others', null, long),
  fact('contract-or-hr', 'others'),
  fact('transfer-law', 'others'),
  fact(
    'device-list',
    'system',
    ['一行一台；太多的，写“见附表”，另附一张表。', 'One a line; where there are many, write “see annex” and add a list.'],
    long,
  ),
  fact('persons-date', 'system', ['写一个日期，不晚于评估基准日。', 'A date, not after the reference date.']),
  fact('reference-count', 'system'),
  fact('mlps-number', 'system'),
  fact('owner-business', 'posts', ['写岗位，不写人名，换人不用改。', 'The post, not the person, so that it outlives a change.']),
  fact('owner-security', 'posts'),
  fact('owner-requests', 'posts'),
  fact('owner-devices', 'posts'),
  fact('incident-contact', 'posts', ['写岗位和值班电话。', 'Post and number on duty.']),
  fact('record-keeper', 'posts'),
  fact('seal-keeper', 'posts'),
  fact('filing-office', 'dates', [
    '填备案公告附件里写的名称。系统里提交的，不用写地址。',
    'As named in the annex of the announcement. No address is needed where you file online.',
  ]),
  fact('delegate-term', 'dates', ['写起止日期。', 'First and last day.']),
  fact('effective-date', 'dates'),
];
