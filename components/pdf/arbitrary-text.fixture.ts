import fc from 'fast-check';

const chinese = ['处理', '人脸', '识别', '个人信息', '存储期限', '的', '了', '未成年人', '深圳', '删除', '𠮷', '々', '〇'];
const marks = [
  '，',
  '。',
  '、',
  '；',
  '：',
  '？',
  '！',
  '（',
  '）',
  '《',
  '》',
  '“',
  '”',
  '‘',
  '’',
  '——',
  '……',
  '·',
  '【',
  '】',
  '「',
  '」',
  '％',
];
const phrases = [
  '10万人',
  '第二十六条',
  '第十五条第一款',
  '2026年11月22日',
  '30个工作日',
  '48,000',
  '3.5%',
  '￥1,234.56元',
  '512 MB',
  '第（二）项',
];
const latin = [
  'face recognition',
  'don’t',
  'e-mail',
  'GB/T 39335',
  'a.b@c.example',
  'SDK',
  'x',
  '(a)',
  '[1]',
  '#3',
  '№ 7',
  '1:1',
  'state-of-the-art',
];
const address = ['https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm', 'C:\\Users\\a\\b.txt', 'x=1&y=2?z_3'];
const hostile = [
  '😀',
  '👨‍👩‍👧',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b',
  '\ud83d',
  '\udc00',
  'العربية',
  'ไทย',
  'e\u0301',
  'नी',
  '\ue000',
  '\ufffe',
  '\t',
  '\u00a0',
  '🇨🇳',
  '葛\u{e0100}',
  '<b>',
  '&amp;',
  '\\',
  '(',
  ')',
  '%%EOF',
  'endstream',
];

const from = (pieces: readonly string[]) => fc.constantFrom(...pieces);
const joined = (piece: fc.Arbitrary<string>, most: number) =>
  fc.array(piece, { minLength: 1, maxLength: most }).map((parts) => parts.join(''));

/** Chinese with its punctuation and the phrases of law and business. */
export const chineseText = joined(
  fc.oneof({ weight: 5, arbitrary: from(chinese) }, { weight: 3, arbitrary: from(marks) }, from(phrases)),
  60,
);

/** Chinese with Latin words, numbers and addresses among it. */
export const mixedText = joined(
  fc.oneof(
    { weight: 3, arbitrary: from(chinese) },
    from(marks),
    from(phrases),
    from(latin),
    from([' ', ' ', '　']),
    from(address),
  ),
  60,
);

/** Anything a person, a program or an attacker may paste. */
export const hostileText = joined(
  fc.oneof(
    from(chinese),
    from(marks),
    from(latin),
    { weight: 2, arbitrary: from(hostile) },
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
    from(['\n', '\r\n', '\u2028', '   ', 'a'.repeat(80), '，'.repeat(30), '（'.repeat(30)]),
  ),
  30,
);
