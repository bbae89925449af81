/** Interface wording of the simplified measures for small handlers, in both languages. */
export const smallHandlerWording = {
  zh: {
    heading: '小型处理者简化措施',
    status: {
      eligible: '你可能属于小型个人信息处理者',
      'too-large': '不属于小型个人信息处理者',
      unknown: '还不能确定是否属于小型个人信息处理者',
      'not-yet': '基准日时，简化措施还没有施行',
    },
    statusText: {
      eligible: '你填写的各类个人信息合计不满{limit}人。下面列出能简化什么、什么不能省。',
      'too-large': '已知至少处理{n}人的个人信息，达到{limit}人的界线。请按一般要求办理。',
      unknown: '界线是合计不满{limit}人，各类个人信息都算，不只是人脸。请先把总人数弄清楚。',
      'not-yet': '简化措施自{date}起施行，本评估的基准日是{on}。',
    },
    toQuestion: '去填写总人数',
    toStored: '去看存储人数',
    unseen: '本页根据二手资料整理，规定的条文没有看到，不能当作条文引用。使用前请对照官方文本。',
    official: '官方公布页',
    simpler: '能简化什么',
    never: '什么不能省',
    open: '要请律师判断的问题',
    table: '影响评估表（五种情形、三项内容）',
    tableLead: '由你的回答自动填出，附在四项评估之后，不能代替它。没有规则检视的格子要人工填写，签字前请逐格核对。',
    columns: { number: '序号', situation: '情形', content: '评估内容', conclusion: '结论', remark: '备注' },
    arises: { yes: '涉及', no: '不涉及', unknown: '不确定' },
    conclusions: {
      problem: '存在问题',
      open: '待核实',
      advice: '有改进建议',
      clear: '未发现问题',
      'by-hand': '人工填写',
      undetermined: '是否涉及待定',
      'not-applicable': '不涉及',
    },
    signature: '负责人签字：　　　　　　　日期：',
  },
  en: {
    heading: 'Simplified measures for small handlers',
    status: {
      eligible: 'You may be a small handler',
      'too-large': 'You are not a small handler',
      unknown: 'It is not yet known whether you are a small handler',
      'not-yet': 'The simplified measures were not in force on the reference date',
    },
    statusText: {
      eligible:
        'By your answer you handle personal information of fewer than {limit} persons in all. Below: what becomes simpler and what does not.',
      'too-large': 'You handle at least {n} persons, which reaches the line of {limit}. The ordinary rules apply.',
      unknown:
        'The line is fewer than {limit} persons, counting personal information of every kind and not only faces. Find out the total first.',
      'not-yet': 'They apply from {date}; this assessment is made as of {on}.',
    },
    toQuestion: 'Give the total',
    toStored: 'See the persons stored',
    unseen:
      'This page rests on secondary sources. The articles were not seen and must not be cited from here; check the official text before use.',
    official: 'official page',
    simpler: 'What becomes simpler',
    never: 'What never does',
    open: 'For counsel to decide',
    table: 'Assessment table (five situations, three contents)',
    tableLead:
      'Filled from your answers. It is added to the assessment of four questions and does not replace it. Cells no rule looked at are written by hand; check each before signing.',
    columns: { number: 'No.', situation: 'Situation', content: 'Content', conclusion: 'Conclusion', remark: 'Remarks' },
    arises: { yes: 'arises', no: 'does not arise', unknown: 'not known' },
    conclusions: {
      problem: 'problem found',
      open: 'to verify',
      advice: 'advice only',
      clear: 'nothing found',
      'by-hand': 'to be written by hand',
      undetermined: 'not known whether it arises',
      'not-applicable': 'does not arise',
    },
    signature: 'Signature of the person in charge:                Date:',
  },
};
