/** Interface wording on which law an assessment is judged by, in both languages. */
export const editionsWording = {
  zh: {
    asStood: '按{date}的法律判断：{title}',
    nothing: '未适用任何规则',
    nothingText: '基准日那天的规则没有收录在本产品里，所以没有义务、风险和整改可以列出。这不等于没有问题。',
  },
  en: {
    asStood: 'As the law stood on {date}: {title}',
    nothing: 'No rules examined',
    nothingText:
      'The rules of the reference date are not in this product, so no duties, findings or ways out can be listed. That does not mean that nothing is wrong.',
  },
};
