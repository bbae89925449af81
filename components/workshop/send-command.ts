import { send } from '@/components/account/send';
import type { FacilitatorCommand, Refusal, Sent } from '@/lib/workshop/command';

export type CommandLink = { readonly token: string; readonly expiresAt: string };
/** What became of a command. `failed` is ours or the network's; nothing is known to have changed. */
export type CommandOutcome =
  | { readonly done: true; readonly link: CommandLink | null }
  | { readonly done: false; readonly refusal: Refusal }
  | { readonly done: false; readonly refusal: 'failed' | 'unknown-member' };

const TRIES = 3;
const PAUSE_MS = 700;

/** A name for one press of a button; phones and laptops on plain HTTP have no `randomUUID`. */
function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends a facilitator's command. Without an answer it is sent again under the same name, which changes nothing twice. */
export async function sendCommand(address: string, seq: number, command: FacilitatorCommand): Promise<CommandOutcome> {
  const sent: Sent<FacilitatorCommand> = { key: freshKey(), seq, command };
  for (let attempt = 1; ; attempt += 1) {
    const { status, body } = await send('POST', `${address}/commands`, sent);
    if (status === 200) return { done: true, link: (body.link as CommandLink | null | undefined) ?? null };
    if (status === 409 && typeof body.refusal === 'string') return { done: false, refusal: body.refusal as Refusal };
    const problems = (body.problems ?? []) as { path: string; message: string }[];
    if (problems.some(({ message }) => message === 'unknown-member')) return { done: false, refusal: 'unknown-member' };
    if (problems.some(({ path }) => path.startsWith('command.answer'))) return { done: false, refusal: 'bad-answer' };
    const again = (status === 0 || status >= 500) && attempt < TRIES;
    if (!again) return { done: false, refusal: 'failed' };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
  }
}
