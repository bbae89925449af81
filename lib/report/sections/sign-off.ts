import type { ReportContext } from '../context';
import type { Block } from '../model';
import { reviewersText } from '../reviewers';
import { writtenParticulars } from './particulars';
import { signingBlocks } from './review';

/** Room to write by hand: lines of their own below the name of the capacity. */
const ROOM = '\n\u3000\n\u3000';

/** 签批页: who signed off this version, the opinions given, room to sign by hand, and that the rules themselves are not signed off. */
export function signOff(context: ReportContext): Block[] {
  const words = context.prose.signOff;
  return [
    ...(context.signing ? signingBlocks(context.signing, context) : [{ kind: 'prose', text: words.lead } as const]),
    ...writtenParticulars('signOff', context),
    {
      kind: 'table',
      header: [words.role, words.name, words.opinion, words.signature, words.date],
      weights: [24, 16, 26, 18, 16],
      rows: words.roles.map((role) => [`${role}${ROOM}`, '', '', '', '']),
    },
    { kind: 'prose', role: 'note', text: context.say(words.reviewed, { reviewers: reviewersText(context) }) },
    { kind: 'prose', role: 'note', text: words.retention },
  ];
}
