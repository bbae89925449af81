/** Interface wording of changes that others make while one looks, in both languages. */
export const liveWording = {
  zh: {
    changed: '刚刚有人改动了本页内容。您正在填写，所以没有自动更新；更新后已填的文字仍会保留。',
    show: '更新本页',
  },
  en: {
    changed:
      'Somebody has just changed what this page shows. Because you are writing, it was not updated by itself; what you wrote stays when you update it.',
    show: 'Update the page',
  },
} as const;
