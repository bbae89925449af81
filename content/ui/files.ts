/** Interface wording of taking in several files at once, in both languages. */
export const filesWording = {
  zh: {
    opening: '正在打开，还有{n}份…',
    opened: '已打开，去看',
    titleReorders: '标题里有看不见的、会改变文字方向的控制字符，没有保存。请删去后再试；重新打一遍最稳妥。',
    checking: '正在核对，还有{n}份…',
  },
  en: {
    opening: 'Opening, {n} to go…',
    opened: 'Opened: see it',
    titleReorders:
      'The title holds invisible characters that change the direction of text, and was not saved. Remove them and try again; typing it anew is safest.',
    checking: 'Checking, {n} to go…',
  },
} as const;
