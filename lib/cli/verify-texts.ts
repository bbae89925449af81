import type { Locale, Text } from '../schema/text';

export const verifyUsage: Text = {
  zh: `用法：npm run --silent assess -- verify 文件 [--key 公钥.pem] [--locale zh|en]
文件为面鉴出具的PDF、Word（.docx）或JSON；“-”表示标准输入。不需要联网，也不需要服务器。
  --key     出具方的公钥，可在其服务器的 /verify 页下载，换过密钥的服务器会一并给出旧的；不指定时，只按文件自带的公钥核对
退出码：0 签名有效，重新计算的结果一致；1 程序内部错误；2 输入有误；3 签名或结果不一致`,
  en: `Usage: npm run --silent assess -- verify FILE [--key PUBLIC-KEY.pem] [--locale zh|en]
FILE is a PDF, Word (.docx) or JSON file issued by MianJian; - is standard input. Needs neither network nor server.
  --key     the issuer's public key, from the page /verify of its server, with its former keys if it had any; without it only the key in the file is used
Exit code: 0 signature valid and result computed again the same, 1 internal error, 2 bad input, 3 signature or result differ`,
};

/** Sentences of `assess verify`; `{}` stands for the part that varies. */
const texts = {
  'no-file': { zh: '缺少要核对的文件', en: 'name the file to verify' },
  'one-file': { zh: '一次只能核对一个文件', en: 'only one file at a time' },
  'no-value': { zh: '{} 后面缺少内容', en: '{} needs a value' },
  'unknown-flag': { zh: '没有 {} 这个参数', en: 'there is no flag {}' },
  'bad-locale': { zh: '--locale 只能是 zh 或 en', en: '--locale must be zh or en' },
  'bad-key': { zh: '--key：{} 不是 Ed25519 公钥（PEM）', en: '--key: {} is not an Ed25519 public key (PEM)' },
  'unknown-pack': { zh: '本机没有规则包 {}', en: 'there is no rule pack {} here' },
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'too-large': { zh: '文件超过 20 MB', en: 'the file is larger than 20 MB' },
  'unknown-type': { zh: '不是 PDF、Word（.docx）或 JSON', en: 'not a PDF, Word (.docx) or JSON file' },
  damaged: { zh: '文件不完整或已损坏', en: 'the file is incomplete or damaged' },
  encrypted: {
    zh: '文件有密码保护，或是旧版 Word（.doc）',
    en: 'the file is protected by a password, or an old Word file (.doc)',
  },
  bomb: { zh: '文件解压后大得不正常，没有打开', en: 'unpacked, the file would be unreasonably large; not opened' },
  'too-slow': { zh: '读取用时过长', en: 'reading took too long' },
  nothing: { zh: '文件里没有面鉴的评估数据', en: 'the file holds no MianJian assessment' },
  unsigned: { zh: '有评估数据，但没有签名', en: 'the file holds an assessment, but no signature' },
  malformed: { zh: '签名残缺或被改动', en: 'the signature is incomplete or was changed' },
  report: { zh: '报告：{}', en: 'Report: {}' },
  'seal-good': { zh: '签名：有效，由所给公钥 {} 签署', en: 'Signature: valid, by the public key given, {}' },
  'seal-own': {
    zh: '签名：与文件自带的公钥 {} 相符；这把公钥属于谁，请用 --key 核对',
    en: 'Signature: fits the public key in the file, {}; whose key that is, check with --key',
  },
  'seal-altered': { zh: '签名：无效，签署之后内容被改动过', en: 'Signature: not valid; the content was changed after signing' },
  'seal-other': { zh: '签名：不是所给公钥签署的，而是 {}', en: 'Signature: not by the public key given but by {}' },
  'pages-unread': {
    zh: '版面：没有核对，这里只核对文件里带的数据；页面上的文字有没有改动，请到出具方的核验页查',
    en: 'Pages: not checked, only the data in the file are; whether the words shown were changed is told by the issuer’s verify page',
  },
  'pack-version': {
    zh: '规则包：报告用的版本是 {}，与本机的不同，结果可能因此不同',
    en: 'Rule pack: the report used version {}, another than the one here, so results may differ',
  },
  equal: { zh: '重新计算：结果与报告一致', en: 'Computed again: the result is the same' },
  differs: { zh: '重新计算：结果与报告不一致', en: 'Computed again: the result differs' },
  details: {
    zh: '结论、备案、各项发现和矛盾都相同，只是细节不同',
    en: 'verdict, filing, findings and contradictions are the same; only details differ',
  },
  none: { zh: '无', en: 'none' },
} as const satisfies Readonly<Record<string, Text>>;
export type VerifyText = keyof typeof texts;

/** One sentence in the chosen language. */
export function tell(code: VerifyText, locale: Locale, part = ''): string {
  return texts[code][locale].replace('{}', () => part);
}
