import type { Locale, Text } from '../schema/text';

export const usage: Text = {
  zh: `用法：npm run --silent assess -- 文件.json [--pack 规则包] [--on YYYY-MM-DD] [--locale zh|en]
                                [--format json|pdf] [--out 文件] [--batch]
文件为 {"answers": {"题号": "选项" | ["选项", …] | 数字 | "YYYY-MM-DD" | "文字" | "unknown"}}；“-”表示标准输入。
  --pack    规则包，默认为评估基准日有效的那一个（cn-2025、cn-2021）；文件写了征求意见稿的，用征求意见稿
  --on      评估基准日，默认取答案所写，否则为今天（北京时间）
  --batch   多个文件，或一个每行一份 {"id"?, "answers"} 的 NDJSON；逐行输出结果或错误
  --out     写入文件，而不是标准输出
核对已出具的报告：npm run --silent assess -- verify 文件 --help
退出码：0 成功；1 程序内部错误；2 输入有误`,
  en: `Usage: npm run --silent assess -- FILE.json [--pack ID] [--on YYYY-MM-DD] [--locale zh|en]
                                  [--format json|pdf] [--out FILE] [--batch]
FILE is {"answers": {"question id": "option" | ["option", …] | number | "YYYY-MM-DD" | "text" | "unknown"}}; - is standard input.
  --pack    rule pack; by default the one in force on the reference date (cn-2025, cn-2021), or the draft the file names
  --on      reference date; by default the one answered, else today (Beijing time)
  --batch   several files, or one NDJSON of lines {"id"?, "answers"}; one line of result or error for each
  --out     write to a file instead of standard output
To check a report that was issued: npm run --silent assess -- verify FILE --help
Exit code: 0 done, 1 internal error, 2 bad input`,
};

/** Sentences of the command line; `{}` stands for the part that varies. */
const texts = {
  'unknown-flag': { zh: '没有 {} 这个参数', en: 'there is no flag {}' },
  'flag-without-value': { zh: '{} 后面缺少内容', en: '{} needs a value' },
  'flag-with-value': { zh: '{} 不带内容', en: '{} takes no value' },
  'bad-choice': { zh: '{} 不认识', en: '{} is not one of the choices' },
  'bad-date': {
    zh: '--on：{} 不是日期；应为 1990 至 2100 年间真实存在的日期，写作 YYYY-MM-DD',
    en: '--on: {} is not a date; give a real day from 1990 to 2100 as YYYY-MM-DD',
  },
  'unknown-pack': { zh: '没有规则包 {}', en: 'there is no rule pack {}' },
  'packs-are': { zh: '现有：{}', en: 'known packs: {}' },
  'no-file': { zh: '缺少要评估的文件', en: 'name the file to assess' },
  'one-file': { zh: '一次只能评估一个文件；多个文件请加 --batch', en: 'only one file at a time; use --batch for several' },
  stdin: { zh: '标准输入', en: 'standard input' },
  'stdin-twice': { zh: '标准输入“-”只能写一次', en: 'standard input (-) can be named only once' },
  'batch-json-only': { zh: '--batch 只输出 JSON', en: '--batch writes JSON only' },
  'not-found': { zh: '找不到文件', en: 'no such file' },
  'is-folder': { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' },
  'no-access': { zh: '没有读取权限', en: 'reading it is not permitted' },
  'cannot-read': { zh: '无法读取（{}）', en: 'cannot be read ({})' },
  'too-large': { zh: '超过 5 MB，不像一份评估', en: 'larger than 5 MB, which no assessment is' },
  'line-too-long': { zh: '这一行超过 5 MB', en: 'the line is longer than 5 MB' },
  'cannot-write': { zh: '--out：无法写入 {}', en: '--out: cannot write {}' },
  'out-is-input': { zh: '--out：{} 就是输入文件，会被覆盖', en: '--out: {} is an input file and would be overwritten' },
  'pdf-to-terminal': {
    zh: 'PDF 不能显示在终端，请用 --out 指定文件',
    en: 'a PDF cannot be shown in a terminal; name a file with --out',
  },
  'pdf-missing': { zh: '这个版本不含 PDF 报告', en: 'this build has no PDF report' },
  'bad-id': { zh: 'id 应为文字或数字', en: 'id must be a text or a number' },
  problems: { zh: '{} 处问题', en: 'problems: {}' },
  more: { zh: '……还有 {} 处', en: '… and {} more' },
  'batch-failed': { zh: '{} 份有误', en: 'could not be assessed: {}' },
  internal: { zh: '内部错误：{}', en: 'internal error: {}' },
} as const satisfies Readonly<Record<string, Text>>;
export type TextCode = keyof typeof texts;

/** One sentence in the chosen language. */
export function say(code: TextCode, locale: Locale, part = ''): string {
  return texts[code][locale].replace('{}', () => part);
}
