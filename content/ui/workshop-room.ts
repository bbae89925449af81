import type { Refusal } from '../../lib/workshop/command';

const zhRefusals: Readonly<Record<Refusal, string>> = {
  'not-open': '房间还没开放、正在暂停，或已经结束。',
  'not-in-plan': '这道题不在本次工作坊的议程里。',
  'new-round': '已经重新投票，上一轮的票不算。',
  'not-current': '主持人已经换题，这道题不再收票。',
  revealed: '投票已经公布，不能再改。',
  settled: '这道题已有结论；要再议，请先重新打开。',
  'moved-on': '另一位主持人刚刚操作过，画面已更新，请看清再按。',
  'bad-answer': '答案不符合这道题的要求，请改一下。',
  name: '请填写称呼，不超过40个字。',
  department: '请选择或填写部门，不超过40个字。',
  gone: '您已不在这个房间里。',
  full: '房间已满。',
  frozen: '评估正在审阅或已经签批，现在不能记录答案。',
};
const enRefusals: Readonly<Record<Refusal, string>> = {
  'not-open': 'The room is not open yet, is paused, or has ended.',
  'not-in-plan': 'This question is not on the agenda of this workshop.',
  'new-round': 'The vote was started again; a vote of the round before does not count.',
  'not-current': 'The facilitator has moved on; this question takes no more votes.',
  revealed: 'The votes have been shown and can no longer be changed.',
  settled: 'This question is settled. Reopen it to discuss it again.',
  'moved-on': 'Another facilitator has just moved on. The screen is up to date now; look again before you press.',
  'bad-answer': 'This answer does not fit the question. Please change it.',
  name: 'Please give a name of at most 40 characters.',
  department: 'Please choose or type a department of at most 40 characters.',
  gone: 'You are no longer in this room.',
  full: 'The room is full.',
  frozen: 'The assessment is in review or signed off; no answer can be recorded now.',
};

/** Wording of the workshop's room wherever it is asked something: refusals, and what it writes into the assessment. */
export const workshopRoomWording = {
  zh: {
    refusals: zhRefusals,
    agreed: '{date}工作坊“{title}”商定。',
    agreedNote: '{date}工作坊“{title}”商定：{note}',
    parkedNote: '工作坊“{title}”暂缓的题目。{note}',
    rehearsal: '【演练】{title}',
    fromRoom: '{department}（工作坊）',
  },
  en: {
    refusals: enRefusals,
    agreed: 'Agreed in the workshop “{title}” on {date}.',
    agreedNote: 'Agreed in the workshop “{title}” on {date}: {note}',
    parkedNote: 'Parked in the workshop “{title}”. {note}',
    rehearsal: '[Rehearsal] {title}',
    fromRoom: '{department} (workshop)',
  },
};
