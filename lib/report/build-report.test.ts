import { describe, expect, it } from 'vitest';
import { sampleCases } from '../../content/personas/index';
import type { Answers } from '../schema/answer';
import { buildReport } from './build-report';
import type { Block, FindingBlock } from './model';
import { sampleInput, sampleReport, stringsIn } from './sample-report.fixture';

const chapter = (model: ReturnType<typeof sampleReport>, id: string): readonly Block[] =>
  model.chapters.find((candidate) => candidate.id === `chapter-${id}`)?.blocks ?? [];
const findings = (model: ReturnType<typeof sampleReport>): FindingBlock[] =>
  chapter(model, 'findings').filter((block) => block.kind === 'finding');
const wording = (value: unknown) => stringsIn(value).join('\n');

describe('the report of a sample case', () => {
  it('has its chapters in order, numbered in the language of the report', () => {
    const headings = sampleReport('P01').chapters.map(({ heading }) => heading);
    expect(headings).toEqual([
      '一、管理层摘要',
      '二、评估依据、范围与人员',
      '三、处理活动说明',
      '四、四项评估内容',
      '五、评估发现',
      '六、对个人权益的影响与风险',
      '七、整改计划',
      '八、整改路径',
      '九、备案判断',
      '十、义务与期限',
      '十一、尚不清楚与相互矛盾的事项',
      '十二、结论',
      '十三、签批页',
      '附录一　全部回答',
      '附录二　证据清单',
      '附录三　法律依据',
      '附录四　可比案例',
      '附录五　各维度评分',
      '附录六　评估方法',
      '附录七　条文与义务覆盖表',
      '附录八　与上一版的差异',
    ]);
    expect(sampleReport('P01', { locale: 'en' }).chapters.at(-1)?.heading).toBe(
      'Appendix H. Changes against the previous version',
    );
  });

  it('is plain data and leaves no place unfilled, in both languages, for every sample, mode and pack', () => {
    for (const { id } of sampleCases) {
      for (const locale of ['zh', 'en'] as const) {
        for (const [pack, mode] of [
          ['cn-2025', 'full'],
          ['cn-draft-2023', 'quick'],
        ] as const) {
          const model = sampleReport(id, { locale, pack, mode });
          expect(JSON.parse(JSON.stringify(model))).toEqual(model);
          const strings = stringsIn({ ...model, footer: null });
          expect(strings.filter((text) => /\{\w+\}|undefined|\[object/.test(text))).toEqual([]);
        }
      }
    }
  });

  it('shows every certain gap once, gravest first, or folded under another', () => {
    const input = sampleInput('P01');
    const model = buildReport(input);
    const gaps = input.result.findings.filter(({ outcome }) => outcome === 'gap');
    const shown = findings(model);
    for (const { rule, foldedUnder } of gaps) {
      const numbered = shown.filter(({ id }) => id === `finding-${rule}`).length;
      expect(numbered, rule).toBe(foldedUnder ? 0 : 1);
      const title = input.pack.rules.find(({ id }) => id === rule)?.title.zh ?? '';
      if (foldedUnder) expect(wording(shown)).toContain(title);
    }
    const order = shown.map(({ tag }) => ['prohibited', 'high', 'medium', 'low', 'info', 'unknown'].indexOf(tag.tone));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps findings that are folded under each other', () => {
    const input = sampleInput('P01');
    const [a, b, ...others] = input.result.findings.filter(({ outcome }) => outcome === 'gap');
    if (!a || !b) throw new Error('sample without gaps');
    const circle = [{ ...a, foldedUnder: b.rule }, { ...b, foldedUnder: a.rule }, ...others];
    const ids = findings(buildReport({ ...input, result: { ...input.result, findings: circle } })).map(({ id }) => id);
    expect(ids).toContain(`finding-${a.rule}`);
    expect(ids).toContain(`finding-${b.rule}`);
  });

  it('lists every question that was put with its answer and note', () => {
    const input = sampleInput('P10', { notes: { 'org-stage': '由产品部确认' } });
    const rows = chapter(buildReport(input), 'answers').flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toHaveLength(input.asked.flatMap(({ questions }) => questions).length);
    expect(wording(rows)).toContain('备注：由产品部确认');
  });

  it('gives the verdict as a range where floor and ceiling differ', () => {
    const input = sampleInput('P01');
    const range = { ...input.result, overall: { floor: 'medium', ceiling: 'stop' } } as const;
    expect(wording(chapter(buildReport({ ...input, result: range }), 'summary'))).toContain('至少为需整改，最坏为存在禁止情形');
    const open = { ...input.result, overall: { floor: 'low', ceiling: 'stop' } } as const;
    expect(wording(chapter(buildReport({ ...input, result: open }), 'summary'))).toContain('信息不足');
  });

  it('says of a finding left to counsel why it is open, and asks counsel first thing', () => {
    const model = sampleReport('P01');
    expect(wording(chapter(model, 'findings'))).toContain('检察机关曾把健身房按公共场所对待');
    expect(wording(chapter(model, 'summary'))).toContain('请法务就第');
  });

  it('words the findings of a planned project as conditions', () => {
    const text = wording(chapter(sampleReport('P01', { answers: { 'org-stage': 'planned' } }), 'findings'));
    expect(text).toContain('上线前应当满足的条件');
    expect(text).not.toContain('\n整改\n');
  });

  it('marks a pack that never was in force, on the cover too', () => {
    const model = sampleReport('P01', { pack: 'cn-draft-2023' });
    expect(wording(chapter(model, 'scope'))).toContain('从未施行');
    expect(wording(model.cover)).toContain('从未施行');
  });

  it('names the burden of proof only where the fact base holds the article', () => {
    const input = sampleInput('P10');
    expect(wording(chapter(buildReport(input), 'unknowns'))).toContain('《个人信息保护法》第六十九条');
    const without = input.articles.filter(({ instrument, article }) => !(instrument === 'pipl' && article === '69'));
    expect(wording(chapter(buildReport({ ...input, articles: without }), 'unknowns'))).not.toContain('举证责任');
  });

  it('says how the filing period was counted', () => {
    const answers = { 'col-persons-stored': 150_000, 'fil-trigger-date': '2026-09-01', 'fil-status': 'not-filed' };
    const text = wording(chapter(sampleReport('P01', { answers }), 'filing'));
    expect(text).toContain('2026年9月1日');
    expect(text).toContain('30个工作日');
  });

  it('tells unanswered from unsure in the description of the activity', () => {
    const input = sampleInput('P01');
    const { 'org-pi-officer': _, ...rest } = input.answers;
    const text = wording(chapter(buildReport({ ...input, answers: { ...rest, 'scn-signage': 'unknown' } }), 'activity'));
    expect(text).toContain('未提供');
    expect(text).toContain('不清楚');
  });

  it('keeps a stated risk level beside the computed one, with its reason', () => {
    const overrides = { 'leak-impact': { level: 'low', reason: '只存不可还原的特征值，已由第三方测试' } } as const;
    const leak = chapter(sampleReport('P01', { overrides }), 'risk').find(
      (block) => block.kind === 'finding' && block.id === 'risk-leak',
    );
    expect(wording(leak)).toContain('人工判断：影响为低（按回答计算为中）。理由：只存不可还原的特征值，已由第三方测试');
    const overview = chapter(sampleReport('P01', { overrides }), 'risk').filter(({ kind }) => kind === 'table');
    expect(wording(overview)).toContain('低（人工判断；按回答计算为中）');
  });

  it('shows the residual risk beside that of today once something is planned, and says so when nothing is', () => {
    const matrices = (planned: Answers) =>
      chapter(sampleReport('P01', { planned }), 'risk').filter(({ kind }) => kind === 'matrix').length;
    expect(matrices({})).toBe(1);
    expect(matrices({ 'nec-alternative-offered': 'equal', 'nec-refusal': 'none' })).toBe(2);
    expect(wording(chapter(sampleReport('P01'), 'risk'))).toContain('没有登记计划的改变');
  });

  it('says that the risk method is a recommended standard read as a draft, and never calls a risk unlawful', () => {
    for (const { id } of sampleCases) {
      const text = wording(chapter(sampleReport(id), 'risk'));
      expect(text).toContain('推荐性国家标准');
      expect(text).toContain('报批稿');
      expect(text).not.toContain('违法');
    }
  });

  it('leaves the reviewer empty until a person signs', () => {
    expect(wording(chapter(sampleReport('P01'), 'scope'))).toContain('尚未经律师署名审核');
  });

  it('opens every chapter with a sentence', () => {
    for (const { id } of sampleCases) {
      for (const { heading, blocks } of sampleReport(id).chapters) {
        const [first] = blocks;
        expect(first?.kind === 'prose' || first?.kind === 'notice', heading).toBe(true);
      }
    }
  });

  it('puts no second colon behind a question that ends in a full stop, in either language', () => {
    for (const locale of ['zh', 'en'] as const) {
      for (const { id } of sampleCases) {
        const strings = stringsIn(sampleReport(id, { locale }).chapters);
        expect(strings.filter((text) => /[.。]\s?[:：]|[:：]\s?[:：]/.test(text))).toEqual([]);
      }
    }
  });

  it('sorts every certain finding above information under one of the four contents, in a pack in force only', () => {
    for (const { id } of sampleCases) {
      const model = sampleReport(id);
      const blocks = chapter(model, 'fourContents');
      expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4);
      const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
      expect(rows.filter(({ label }) => label === '评估')).toHaveLength(4);
      const named = wording(rows.filter(({ label }) => label === '发现')).match(/\d+\.\d+/g) ?? [];
      const certain = findings(model).filter(({ tag }) => !['info', 'unknown'].includes(tag.tone));
      for (const { number, title } of certain) {
        const foreign = sampleInput(id).pack.rules.find((rule) => rule.title.zh === title);
        if (foreign && !['L', 'M'].includes(foreign.dimension)) expect(named, `${id} ${title}`).toContain(number);
      }
      expect(new Set(named).size).toBe(named.length);
    }
    expect(wording(chapter(sampleReport('P01', { pack: 'cn-draft-2023' }), 'fourContents'))).not.toContain('5.1');
  });

  it('says of the four contents that they were seen in a third-party note only', () => {
    expect(wording(chapter(sampleReport('P01'), 'fourContents'))).toContain('四项内容只见于第三方笔记');
  });

  it('marks an article as checked in part where something of it stays open', () => {
    const cited = findings(sampleReport('P01')).flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));
    expect(cited.some((line) => line.startsWith('《人脸识别办法》第十条 ✓（部分）'))).toBe(true);
  });

  it('only names what nothing is known of, and cites no law for it', () => {
    const input = sampleInput('P01');
    const bare = sampleInput('P01', {
      answers: Object.fromEntries(Object.keys(input.answers).map((id) => [id, undefined])) as never,
    });
    const model = buildReport(bare);
    expect(findings(model).filter(({ tag }) => tag.tone === 'unknown')).toEqual([]);
    const listed = chapter(model, 'findings').flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(listed.length).toBe(
      bare.result.findings.filter(
        ({ outcome, severity, foldedUnder }) => foldedUnder === undefined && outcome === 'needs-review' && severity !== 'info',
      ).length,
    );
  });

  it('names the algorithm filing beside the face filing where it applies or may apply, and nowhere else', () => {
    const summary = (id: string, answers: Answers = {}) => wording(chapter(sampleReport(id, { answers }), 'summary'));
    expect(summary('P10', { 'alg-public-opinion': 'yes', 'fil-algorithm': 'none' })).toContain('算法备案\n应当办理');
    expect(summary('P10', { 'alg-public-opinion': 'unknown' })).toContain('是否须办尚不清楚');
    expect(summary('P01')).not.toContain('算法备案');
  });

  it('gives dated duties in the summary, what has passed first, then the soonest, and none under a draft', () => {
    const answers = { 'col-persons-stored': 150_000, 'fil-trigger-date': '2026-11-13', 'fil-status': 'not-filed' };
    const blocks = chapter(sampleReport('P01', { answers }), 'summary');
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const dated = rows.filter(([what = '']) => what.startsWith('完成'));
    expect(dated).toEqual([
      ['完成“个人信息保护影响评估”', '2022年5月1日之前，已过期限'],
      ['完成“人脸识别技术应用备案”', '最迟2026年12月25日，还有33天'],
      ['完成“未成年人个人信息年度审计的报送”', '最迟2027年1月31日，还有70天'],
    ]);
    expect(wording(chapter(sampleReport('P01', { answers, pack: 'cn-draft-2023' }), 'summary'))).not.toContain('完成“');
  });

  it('puts foreign law in an annex of its own, only where the operator says it applies, and calls it no breach', () => {
    const abroad = { 'org-jurisdictions': ['cn', 'eu'], 'fil-eu': ['dpia'] };
    const model = sampleReport('P01', { answers: abroad });
    const annex = chapter(model, 'foreign');
    expect(annex.filter(({ kind }) => kind === 'finding').map((block) => 'id' in block && block.id)).toContain(
      'finding-r-eu-controls',
    );
    expect(wording(annex)).toContain('不是中国法上的义务');
    expect(wording(annex)).not.toContain('违法');
    expect(findings(model).map(({ id }) => id)).not.toContain('finding-r-eu-controls');
    expect(chapter(sampleReport('P01'), 'foreign')).toEqual([]);
  });

  it('leaves lines to sign for assessor, officer, security and counsel, and says that no lawyer has reviewed the rules', () => {
    const blocks = chapter(sampleReport('P01'), 'signOff');
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows.map(([role = '']) => role.trim())).toEqual(['评估人', '个人信息保护负责人', '信息安全', '法务']);
    expect(rows.flatMap((row) => row.slice(1)).join('')).toBe('');
    expect(wording(blocks)).toContain('尚未经律师署名审核');
  });

  it('defines every severity with its deduction', () => {
    const table = chapter(sampleReport('P01'), 'method').flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(table.map(([severity]) => severity)).toEqual(['禁止', '高', '中', '低', '提示']);
    expect(table.every(([, meaning]) => meaning !== '')).toBe(true);
  });
});
