import { createHash } from 'node:crypto';
import { newToken } from '../auth/link-token';
import { parseParticipantCommand } from '../http/workshop';
import { readBallot } from '../phone/ballot';
import { type Participant, roomFor, takePart } from './workshop-participants';

const AGAIN = '/room?told=';

/**
 * What a browser without the page's script sends, carried out; the address to go on to, which names a refusal and nothing that was
 * answered. A form brings the key of its page, so that a double tap votes once.
 */
export async function takePartByForm(participant: Participant, form: FormData): Promise<string> {
  const text = (name: string) => String(form.get(name) ?? '');
  const kind = text('do');
  const command =
    kind === 'vote'
      ? await voteIn(participant, form)
      : kind === 'rename'
        ? { do: kind, name: text('name'), department: text('department') }
        : { do: kind };
  if (!command) return `${AGAIN}bad-answer`;
  // The same form with the same content is one vote; another option of the same page, as after going back, is another.
  const key =
    text('key') === ''
      ? newToken().token
      : createHash('sha256')
          .update(JSON.stringify([...form]))
          .digest('hex');
  const read = parseParticipantCommand({ key, seq: 0, command });
  if (!read.ok) return `${AGAIN}bad-answer`;
  const taken = await takePart(participant, read.value);
  if ('wait' in taken) return `${AGAIN}wait`;
  if (!taken.ok) return `${AGAIN}${taken.refusal}`;
  return kind === 'leave' ? '/room?left' : '/room';
}

/** The vote in a form on the question shown now; null where the form is of another question or says nothing that fits. */
async function voteIn(participant: Participant, form: FormData) {
  const told = await roomFor(participant, 'zh');
  const asked = String(form.get('question') ?? '');
  const { question } = told ?? {};
  const round = Number(form.get('round') ?? 0);
  if (question?.id !== asked) return { do: 'vote', question: asked, round, answer: '', reason: '' };
  const read = readBallot(question, form.getAll('answer').map(String), String(form.get('typed') ?? ''));
  if (!('answer' in read)) return null;
  return { do: 'vote', question: asked, round, answer: read.answer, reason: String(form.get('reason') ?? '') };
}
