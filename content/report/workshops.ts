import type { ReportProse } from '../../lib/report/prose';

/** The words of the report on the workshops in which answers were agreed. */
export const workshopsProse: Readonly<Record<'zh' | 'en', ReportProse['workshops']>> = {
  zh: {
    heading: '工作坊记录',
    lead: '部分回答是在下列工作坊中议定的，经过见各次的纪要。参加人由其自己填写，本产品没有核实。',
    on: '日期',
    title: '名称',
    present: '参加人',
    persons: '{count}人',
    department: '{department}{count}人',
    questions: '问题',
    outcome: '议定{agreed}个\n待核实{parked}个\n没有讨论到{untouched}个',
  },
  en: {
    heading: 'Workshops held',
    lead: 'Some answers were agreed in these workshops; their minutes say how. Who took part is as the participants stated and was not checked by this product.',
    on: 'Date',
    title: 'Title',
    present: 'Participants',
    persons: '{count} {count|person|persons}',
    department: '{department} {count}',
    questions: 'Questions',
    outcome: '{agreed} agreed\n{parked} parked\n{untouched} not reached',
  },
};
