import { fill } from '../i18n/format';
import type { Locale, Text } from '../schema/text';

export const auditUsage: Text = {
  zh: `用法：npm run --silent audit:verify -- [--file 导出的日志.jsonl [--against]] [--locale zh|en]
核对本服务器的操作日志和各评估的修改记录，只读不写。数据库与服务相同：DATABASE_URL，或MIANJIAN_DATA下的SQLite文件。
  --file    离线核对一份导出的日志，不用数据库
  --against 与 --file 同用：再与本服务器的日志逐条对照，看导出之后有没有改写
退出码：0 全部相符；1 程序内部错误；2 输入有误；3 发现被改动`,
  en: `Usage: npm run --silent audit:verify -- [--file EXPORTED-LOG.jsonl [--against]] [--locale zh|en]
Checks the audit log and the history of every assessment of this server, and writes nothing. The database is the server's:
DATABASE_URL, or the SQLite file in MIANJIAN_DATA.
  --file    checks an exported log offline, without a database
  --against with --file: compares it with the log of this server too, to see whether that was rewritten since
Exit code: 0 all holds, 1 internal error, 2 bad input, 3 something was altered`,
};

const texts = {
  'bad-flag': { zh: '参数有误：{detail}', en: 'bad argument: {detail}' },
  'bad-locale': { zh: '--locale 只能是 zh 或 en', en: '--locale must be zh or en' },
  'against-alone': { zh: '--against 要与 --file 同用', en: '--against goes with --file' },
  unreadable: { zh: '读不了文件 {file}', en: 'cannot read {file}' },
  'not-a-log': { zh: '{file} 第{line}行：不是导出的操作日志', en: '{file}, line {line}: not an exported audit log' },
  'log-good': {
    zh: '工作区 {workspace}：操作日志{n}条，全部相符（其中{erased}条的细节已按规定抹去）。',
    en: 'Workspace {workspace}: {n} {n|entry|entries} in the audit log, all hold ({erased} with details erased in order).',
  },
  'log-broken': {
    zh: '工作区 {workspace}：操作日志{n}条，第{seq}条起不相符：{how}',
    en: 'Workspace {workspace}: {n} {n|entry|entries} in the audit log, broken at no. {seq}: {how}',
  },
  'log-none': { zh: '还没有操作日志。', en: 'There is no audit log yet.' },
  vanished: {
    zh: '评估 {id} 在日志里有，库里没有，也没有清除它的记录。',
    en: 'Assessment {id} is in the log, not in the database, and nothing says who erased it.',
  },
  'history-good': {
    zh: '{assessments}份评估的{events}条修改记录，全部相符。',
    en: '{events} {events|change|changes} of {assessments} {assessments|assessment|assessments}, all hold.',
  },
  'history-broken': {
    zh: '评估 {id}：修改记录第{seq}条起不相符：{how}',
    en: 'Assessment {id}: history broken at no. {seq}: {how}',
  },
  'answers-differ': {
    zh: '评估 {id}：现有的回答与修改记录所说的不同。',
    en: 'Assessment {id}: the answers it holds are not what its history says.',
  },
  'file-good': { zh: '文件导出于 {at}，到第{seq}条为止。', en: 'Exported at {at}, up to no. {seq}.' },
  'same-as-server': {
    zh: '与本服务器的日志逐条相同。',
    en: 'Every entry is the same in the log of this server.',
  },
  'not-as-server': {
    zh: '第{seq}条与本服务器的日志不同：导出之后，有一方被改写过。',
    en: 'No. {seq} differs from the log of this server: one of the two was rewritten since.',
  },
  good: { zh: '没有发现改动。', en: 'Nothing was altered.' },
  bad: { zh: '发现改动，见上。', en: 'Something was altered; see above.' },
} as const satisfies Record<string, Text>;

/** In what way a chain is broken. */
const ways = {
  changed: { zh: '这一条或它的前一条被改动过', en: 'this entry or the one before it was changed' },
  detail: { zh: '这一条的细节被改动过', en: 'the details of this entry were changed' },
  erased: {
    zh: '这一条的细节没有了，也没有抹去它的记录',
    en: 'the details of this entry are gone and nothing says who erased them',
  },
  removed: { zh: '这里少了条目', en: 'entries are missing here' },
  inserted: { zh: '这一条是插入的', en: 'this entry was put in' },
  reordered: { zh: '条目的次序被换过', en: 'entries changed places' },
  'cut-off': { zh: '从这里起，末尾的条目被删去了', en: 'the end was cut off from here on' },
  added: { zh: '这一条接在末尾之后，是添上的', en: 'this entry was added behind the end' },
} as const satisfies Record<string, Text>;

/** A sentence of `audit:verify`. */
export function tellAudit(
  name: keyof typeof texts,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(texts[name][locale], values);
}

/** In what way a chain is broken, in words. */
export function breakWords(how: keyof typeof ways, locale: Locale): string {
  return ways[how][locale];
}
