import type { ConsistencyWords } from '../../lib/documents/consistency-blocks';

/** The consistency check as a paper. */
export const consistencyWords: ConsistencyWords = {
  title: { zh: '一致性检查', en: 'Consistency check' },
  purpose: {
    zh: '名称、代码、目的、人数、日期等在各份文书和报告里是否一样；回答之间有没有矛盾。提交前先看这一份。',
    en: 'Whether names, codes, purpose, counts and dates agree in all papers and the report, and whether answers contradict. Read it first.',
  },
  valuesTitle: { zh: '各处的写法', en: 'What each paper says' },
  valuesLead: {
    zh: '从已经生成的文书和报告里读出来比对。标“空缺”的还不知道，不等于一致。',
    en: 'Read out of the finished papers and compared. “Gap” means not known, which is not the same as agreeing.',
  },
  columnValue: { zh: '项目', en: 'Value' },
  columnVerdict: { zh: '结果', en: 'Result' },
  columnText: { zh: '写法', en: 'Reads' },
  columnPlaces: { zh: '出现在', en: 'Found in' },
  agrees: { zh: '一致', en: 'agrees' },
  differs: { zh: '不一致', en: 'differs' },
  gap: { zh: '空缺', en: 'gap' },
  notArising: { zh: '不涉及', en: 'does not arise' },
  places: { zh: '{count}处', en: '{count} {count|place|places}' },
  differencesTitle: { zh: '矛盾和要核对的地方', en: 'Contradictions and points to check' },
  differencesNone: {
    zh: '没有发现回答之间的矛盾。这不表示回答都属实，请逐项核对原始资料。',
    en: 'No contradiction among the answers was found. That does not make them true; compare them with the records.',
  },
  gapsTitle: { zh: '各份文书还缺多少', en: 'Gaps by paper' },
  gaps: { zh: '{title}：{count}处待补', en: '{title}: {count} {count|gap|gaps}' },
  limits: {
    zh: '本检查只比对写在这里的内容。盖章的证照、系统里填的内容和事先改过的Word文件不在其中，请人工核对。',
    en: 'Only what is written here was compared. Stamped certificates, what is typed into the system and edited Word files must be compared by hand.',
  },
};
