import { type ProblemCode, TEXT_LIMIT } from '../schema/answer';
import { optionIds, type Question } from '../schema/question';
import type { Locale, Text } from '../schema/text';
import type { JsonFault } from './scan-json';

/** Longer lists of options would bury the message. */
const OPTIONS_SHOWN = 8;

function options(question: Question, locale: Locale): string {
  const ids = optionIds(question);
  if (ids.length === 0 || ids.length > OPTIONS_SHOWN) return '';
  return locale === 'zh' ? `；可选：${ids.join('、')}、unknown` : `; the options are ${ids.join(', ')}, unknown`;
}

function range(question: Question): string {
  return question.kind === 'number' ? `${question.min}–${question.max}` : '';
}

/** What can be wrong with a text, be it an answer, a note or a title. */
export const textProblems = {
  'not-a-text': { zh: '应为文字', en: 'must be a text in quotes' },
  'too-long': { zh: `超过${TEXT_LIMIT}个字符`, en: `is longer than ${TEXT_LIMIT} characters` },
  'bad-characters': {
    zh: '含有无法保存的字符（空字符或不完整的字符）',
    en: 'holds characters that cannot be stored (NUL or half a character)',
  },
} as const satisfies Readonly<Record<string, Text>>;

const answerTexts: Readonly<Record<ProblemCode, (question: Question, shown: string) => Text>> = {
  'not-a-text': () => textProblems['not-a-text'],
  'too-long': () => textProblems['too-long'],
  'bad-characters': () => textProblems['bad-characters'],
  'not-a-date': (_question, shown) => ({
    zh: `${shown}不是日期；应为 1990 至 2100 年间真实存在的日期，写作 "YYYY-MM-DD"，或 "unknown"`,
    en: `${shown} is not a date; give a real day from 1990 to 2100 as "YYYY-MM-DD", or "unknown"`,
  }),
  'not-a-number': (_question, shown) => ({
    zh: `${shown}不是数字；应为不加引号的整数，或 "unknown"`,
    en: `${shown} is not a number; give a whole number without quotes, or "unknown"`,
  }),
  'not-whole': (_question, shown) => ({ zh: `${shown}不是整数`, en: `${shown} is not a whole number` }),
  'too-small': (question, shown) => ({
    zh: `${shown}太小，应在 ${range(question)} 之间`,
    en: `${shown} is too small; the range is ${range(question)}`,
  }),
  'too-large': (question, shown) => ({
    zh: `${shown}太大，应在 ${range(question)} 之间`,
    en: `${shown} is too large; the range is ${range(question)}`,
  }),
  'not-an-option': (question, shown) => ({
    zh: `${shown}不是这道题的选项${options(question, 'zh')}`,
    en: `${shown} is not an option of this question${options(question, 'en')}`,
  }),
  'not-a-list': (_question, shown) => ({
    zh: `${shown}不是列表；这道题可多选，应为 ["选项", …] 或 "unknown"`,
    en: `${shown} is not a list; this question takes several options: ["option", …] or "unknown"`,
  }),
  'empty-list': () => ({
    zh: '列表是空的；没有回答的题请不写，或写 null',
    en: 'is an empty list; leave an unanswered question out, or give null',
  }),
  'repeated-option': () => ({ zh: '同一个选项写了两次', en: 'lists an option twice' }),
  'none-with-others': () => ({ zh: '"none" 不能与其他选项同时选', en: '"none" cannot stand beside other options' }),
};

/** What is wrong with an answer, from the code `checkAnswer` gave. `shown` is the value as it may be printed. */
export function answerProblemText(code: ProblemCode, question: Question, shown: string, locale: Locale): string {
  return answerTexts[code](question, shown)[locale];
}

export const envelopeTexts = {
  'not-an-object': {
    zh: '这不是评估文件：最外层应为 {"answers": {…}}',
    en: 'this is not an assessment file: it must be {"answers": {…}}',
  },
  'no-answers': {
    zh: '缺少 answers 对象，这可能不是面鉴的评估文件；应为 {"answers": {"题号": "选项", …}}',
    en: 'the answers object is missing, so this may not be a MianJian assessment; expected {"answers": {"question id": "option id", …}}',
  },
  'answers-not-object': {
    zh: '应为以题号为键的对象：{"题号": "选项", …}',
    en: 'must be an object keyed by question id: {"question id": "option id", …}',
  },
  'other-format': {
    zh: '不是面鉴的评估文件；format 应为 "mianjian-assessment"',
    en: 'is not a MianJian assessment; format must be "mianjian-assessment"',
  },
  'newer-version': {
    zh: '这个文件来自更新的面鉴版本；请先升级再导入',
    en: 'the file comes from a newer MianJian; upgrade before reading it',
  },
  'bad-version': { zh: '文件版本应为 1', en: 'the file version must be 1' },
  'unknown-field': { zh: '没有这个字段', en: 'there is no such field' },
  'unknown-question': {
    zh: '没有这道题，可能写错了，也可能在这一版问卷中已停用',
    en: 'there is no such question; it may be misspelt, or retired from this version of the questionnaire',
  },
  'unsafe-key': { zh: '不允许的键名', en: 'this key is not allowed' },
  'bad-mode': { zh: '应为 "quick" 或 "full"', en: 'must be "quick" or "full"' },
  'bad-scenario': { zh: '没有这个场景', en: 'there is no such scenario' },
  'bad-pack': { zh: '没有这个规则包', en: 'there is no such rule pack' },
  'pack-not-text': { zh: '应为规则包的编号', en: 'must be the id of a rule pack' },
  'title-not-text': { zh: '标题应为文字', en: 'the title must be a text' },
  'title-reorders': {
    zh: '标题里有看不见、会改变文字方向的符号，请删去',
    en: 'the title holds invisible signs that turn text round; remove them',
  },
  'title-too-long': { zh: '标题超过200个字符', en: 'the title is longer than 200 characters' },
  'notes-not-object': {
    zh: '应为以题号为键的对象：{"题号": "备注", …}',
    en: 'must be an object keyed by question id: {"question id": "note", …}',
  },
  'overrides-not-object': {
    zh: '应为以风险单元为键的对象：{"leak-impact": {"level": "high", "reason": "理由"}, …}',
    en: 'must be an object keyed by risk cell: {"leak-impact": {"level": "high", "reason": "why"}, …}',
  },
  'bad-override': {
    zh: '不是可以接受的风险等级调整：键以 -likelihood 或 -impact 结尾，level 取四个等级之一',
    en: 'is no stated risk level: the key ends in -likelihood or -impact, and level is one of the four levels',
  },
  'override-no-reason': { zh: '调整风险等级必须写明理由（reason）', en: 'a stated risk level needs a written reason' },
  'particulars-not-object': {
    zh: '应为以事项编号为键的对象：{"own-conclusion": "文字", …}',
    en: 'must be an object keyed by particular: {"own-conclusion": "text", …}',
  },
  'unknown-particular': {
    zh: '报告里没有这个可以填写的事项',
    en: 'the report has no such particular to fill in',
  },
  'particular-not-text': { zh: '写进报告的话应为文字', en: 'a particular of the report must be a text' },
  'note-not-text': { zh: '备注应为文字', en: 'a note must be a text' },
  'not-utf8': {
    zh: '文件不是 UTF-8 编码（可能是 GBK 或 UTF-16）；请另存为 UTF-8',
    en: 'the file is not UTF-8 (perhaps GBK or UTF-16); save it as UTF-8',
  },
} as const satisfies Readonly<Record<string, Text>>;
export type EnvelopeCode = keyof typeof envelopeTexts;

/** The words for a question put in place of a misspelt id. */
export function didYouMean(suggestion: string, locale: Locale): string {
  return locale === 'zh' ? `是不是想写 ${suggestion}？` : `did you mean ${suggestion}?`;
}

/** What is wrong with a JSON text, with line and column. `found` is the text from the fault on, `before` the text up to it. */
export function jsonFaultText(fault: JsonFault, place: { line: number; column: number }, text: string, locale: Locale): string {
  const zh = locale === 'zh';
  const where = zh ? `第 ${place.line} 行第 ${place.column} 列：` : `line ${place.line}, column ${place.column}: `;
  const found = text.slice(fault.at, fault.at + 1);
  if (fault.kind === 'too-deep') return where + (zh ? '嵌套太深' : 'nested too deeply');
  if (fault.kind === 'repeated-key') return where + (zh ? '同一个键写了两次' : 'the same key is given twice');
  if (fault.kind === 'unfinished') {
    return where + (zh ? 'JSON 不完整，文本在这里就结束了' : 'the JSON is incomplete, the text ends here');
  }
  return where + (zh ? '这里不符合 JSON 格式' : 'this is not valid JSON') + syntaxHint(found, text.slice(0, fault.at), zh);
}

/** The usual slips, named: a trailing comma, single quotes, Chinese punctuation, a comment. */
function syntaxHint(found: string, before: string, zh: boolean): string {
  if (/[}\]]/.test(found) && /,\s*$/.test(before.slice(-200)))
    return zh ? '（前面多了一个逗号）' : ' (a comma too many before it)';
  if (/['‘’“”＂]/.test(found)) return zh ? '（请用英文双引号 "）' : ' (use straight double quotes)';
  if (/[，：；｛｝【】]/.test(found)) return zh ? '（请用英文标点）' : ' (use ASCII punctuation)';
  if (found === '/') return zh ? '（JSON 不能有注释）' : ' (JSON has no comments)';
  if (found === '"') return zh ? '（前面可能少了逗号）' : ' (perhaps a comma is missing before it)';
  return '';
}
