import type { Block, Chapter, ReportModel, ReportTheme } from '../../lib/report/model';

// Reports with words of their own, so that the pictures change only when the drawing does.

const chapter = (id: string, heading: string, blocks: readonly Block[], rest: Partial<Chapter> = {}): Chapter => ({
  id: `chapter-${id}`,
  number: '',
  title: heading,
  heading,
  follows: true,
  ...rest,
  blocks,
});

const paragraph =
  '本章说明怎样排版：行宽按字体量出，避头尾的标点不会落在行首或行尾（例如“引号”、《书名号》和（括号）），数字与单位如10万人、512 MB、30个工作日，日期如2026年11月22日，条款如第十五条第一款第二项，都不拆开；中文与 Latin 字母之间留四分之一字的空隙。';

const zh: ReportModel = {
  locale: 'zh',
  title: '版式样张：中文报告',
  subtitle: 'A specimen of the Chinese report',
  author: '面鉴',
  date: '2026-11-22',
  cover: [
    { label: '被评估活动', value: '样张系统（虚构）' },
    { label: '个人信息处理者', value: '未填写', muted: true },
    { label: '评估基准日', value: '2026年11月22日' },
    { label: '结论', value: '高风险' },
  ],
  statusMark: '草稿 · 未签批',
  watermark: '草稿 未签批',
  confidentiality: '内部资料',
  theme: null,
  unshown: { title: '未能显示的字符', note: '下列字符没有字形：' },
  running: '样张单位 · 样张系统',
  footer: { disclaimer: '样张，不构成法律意见', pageOf: '第{page}页，共{pages}页' },
  contentsTitle: '目录',
  chapters: [
    chapter('one', '一、文字与清单', [
      { kind: 'range', levels: levels(), from: 2, to: 3 },
      { kind: 'prose', role: 'verdict', text: '高风险，须先整改再上线' },
      { kind: 'prose', strong: '排版。', text: paragraph.repeat(2) },
      {
        kind: 'prose',
        role: 'translation',
        text: 'The same in the other language, set more quietly below the paragraph it repeats.',
      },
      { kind: 'heading', level: 2, number: '1.1', title: '清单与提示' },
      {
        kind: 'list',
        ordered: true,
        items: [
          { text: '先停用未经单独同意的采集。', target: 'finding-1', tag: { text: '高', tone: 'high' } },
          { text: paragraph },
        ],
      },
      {
        kind: 'notice',
        tone: 'caution',
        title: '请注意',
        paragraphs: ['表情😀和控制符\u0007没有字形，显示为带底色的方框。', '生僻字𠮷与﨑照常显示。'],
      },
    ]),
    chapter('two', '二、发现与表格', [
      {
        kind: 'finding',
        id: 'finding-1',
        number: '2.1',
        title: '没有提供不刷脸的办法',
        continued: '2.1 没有提供不刷脸的办法（续）',
        tag: { text: '禁止', tone: 'prohibited' },
        rows: [
          { label: '依据的回答', role: 'text', lines: ['有没有别的验证方式？没有', '是否取得单独同意？不清楚'] },
          { label: '依据条款', role: 'citation', lines: ['《样张办法》第十条', '《样张法》第十三条第一款'] },
          { label: '说明', role: 'text', lines: [paragraph] },
        ],
      },
      {
        kind: 'table',
        header: ['任务', '负责人', '完成日期'],
        weights: [50, 25, 25],
        rows: Array.from({ length: 14 }, (_, index) => [
          `第${index + 1}项：补做影响评估，并保存记录至少三年`,
          '产品部',
          '2026年12月31日',
        ]),
      },
      {
        kind: 'band',
        rows: [
          { label: '合法性与必要性', low: 30, high: 55, text: '30–55' },
          { label: '安全措施', low: 80, high: 80, text: '80' },
        ],
      },
      matrix(),
      {
        kind: 'facts',
        rows: [
          { label: '生效日期', value: '2025年6月1日' },
          { label: '审核人', value: '未提供', muted: true },
        ],
      },
    ]),
  ],
};

/** A picture of 8 by 8 points in one blue, as a logo. */
const logo =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAJElEQVR4AXXBAQEAIAyAME4RA5nQthY425z72EiQIEGCBAkSPs7gARPjmDgaAAAAAElFTkSuQmCC';
const theme: ReportTheme = {
  firm: 'Example & Partners LLP',
  footer: 'Example & Partners LLP, privileged',
  cover: 'Prepared for the board.\nThis text is the firm’s own and stands on the cover.',
  accent: '#7a1f5c',
  logo: { type: 'image/png', data: logo, width: 8, height: 8 },
};

const en: ReportModel = {
  ...zh,
  locale: 'en',
  title: 'Specimen of the English Report',
  subtitle: '英文版式样张',
  watermark: 'DRAFT',
  confidentiality: 'Confidential',
  statusMark: null,
  theme,
  running: 'Example Park · Season ticket gate',
  footer: { disclaimer: 'Specimen, not legal advice', pageOf: 'Page {page} of {pages}' },
  contentsTitle: 'Contents',
  chapters: [
    chapter('one', '1. Words and lines', [
      {
        kind: 'prose',
        text: 'English is set ragged at the right, with quotation marks “of Latin width”, and long addresses such as https://www.example.org/a-long/path/to/some/document.html?version=2026&language=en break after their separators.',
      },
      {
        kind: 'facts',
        rows: [
          { label: 'Reference date', value: '22 November 2026' },
          { label: 'Approved by', value: 'Not provided', muted: true },
        ],
      },
      { kind: 'notice', tone: 'note', paragraphs: ['A note on its ground.'] },
    ]),
  ],
};

const long: ReportModel = {
  ...zh,
  title: '版式样张：长表格',
  watermark: null,
  confidentiality: null,
  chapters: [
    chapter('answers', '附录一　全部回答', [
      {
        kind: 'table',
        header: ['问题', '回答', '备注'],
        weights: [30, 25, 45],
        rows: Array.from({ length: 16 }, (_, index) => [
          `问题${index + 1}：存储期限是多久？`,
          index % 3 === 0 ? '不清楚' : '24个月',
          paragraph.slice(0, 20 + index * 14),
        ]),
      },
      { kind: 'table', header: ['一格很长的表'], weights: [100], rows: [[paragraph.repeat(9)]] },
    ]),
  ],
};

function levels() {
  return [
    { text: '低', tone: 'low' },
    { text: '需整改', tone: 'medium' },
    { text: '高风险', tone: 'high' },
    { text: '禁止', tone: 'prohibited' },
  ] as const;
}

function matrix(): Block {
  const cell = (tone: 'low' | 'medium' | 'high', marks: readonly string[]) => ({
    level: { text: { low: '低', medium: '中', high: '高' }[tone], tone },
    marks: marks.map((text, index) => (index === 1 ? { text, dashed: true as const } : { text })),
  });
  return {
    kind: 'matrix',
    title: '风险矩阵',
    columnsTitle: '可能性',
    rowsTitle: '影响',
    columns: ['低', '中', '高', '严重'],
    rows: [
      { label: '严重', cells: [cell('medium', []), cell('high', ['1', '2']), cell('high', ['3']), cell('high', [])] },
      {
        label: '一般',
        cells: [cell('low', ['4']), cell('low', []), cell('medium', ['5', '6', '7', '8', '9', '10']), cell('high', [])],
      },
    ],
  };
}

/** Three reports of fixed words: Chinese with everything in it, English with a firm's theme, long tables. */
export const goldenCases: Readonly<Record<'zh' | 'en' | 'long', ReportModel>> = { zh, en, long };
