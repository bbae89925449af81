import { fill } from '@/lib/i18n/format';
import type { PhoneWords } from '@/lib/phone/words';
import { send } from './send';

const MOST_BYTES = 20 * 1024 * 1024;
const UPLOAD_MS = 180_000;

type Told = { readonly text: string; readonly done: boolean; readonly again: boolean };

/** Attaches a picture to a question, telling how far it is and what became of it. */
export function upload(file: File, question: string, words: PhoneWords, tell: (told: Told) => void): void {
  const say = (wording: string, again = false) => tell({ text: fill(wording, { name: file.name }), done: true, again });
  if (file.size > MOST_BYTES || file.size === 0) {
    say(words.uploadProblems[file.size === 0 ? 'empty' : 'too-large']);
    return;
  }
  const progress = (share: number) => {
    const percent = Math.floor(share * 100);
    tell({ text: fill(words.uploading, { name: file.name, percent }), done: false, again: false });
  };
  progress(0);
  send({
    method: 'POST',
    address: `/room/evidence?question=${encodeURIComponent(question)}`,
    body: file,
    headers: { 'content-type': file.type || 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
    timeoutMs: UPLOAD_MS,
    progress,
  }).then(({ status, body }) => {
    if (status === 200 || status === 201) {
      const { removed } = (body ?? {}) as { removed?: boolean };
      return say(removed ? words.uploadedPlain : words.uploaded);
    }
    if (status === 0 || status >= 500) return say(words.uploadFailed, true);
    if (status === 429) return say(words.uploadProblems.wait, true);
    say(words.uploadProblems[problemIn(body, words)]);
  });
}

/** The reason in an answer of the server, where there are words for it. */
function problemIn(body: unknown, words: PhoneWords): keyof PhoneWords['uploadProblems'] {
  const { problems, refusal, error } = (body ?? {}) as { problems?: { message?: string }[]; refusal?: string; error?: string };
  const code = problems?.[0]?.message || refusal || error || 'other';
  return code in words.uploadProblems ? (code as keyof PhoneWords['uploadProblems']) : 'other';
}
