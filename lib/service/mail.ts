import { createTransport } from 'nodemailer';
import { env } from '../env';
import { log } from '../log';

const PATIENCE_MS = 10_000;

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends a letter where a mail server is set up; null where none is, false when it did not take the letter. Never throws. */
export async function sendMail(letter: Letter): Promise<boolean | null> {
  const { smtp } = env();
  if (!smtp) return null;
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  const transport = createTransport({ url: smtp.url, ...patience });
  try {
    await transport.sendMail({ from: smtp.from, disableFileAccess: true, disableUrlAccess: true, ...letter });
    return true;
  } catch (error) {
    // The text of the error can quote the address or the server's words; its code is enough to look for the cause.
    log().error({ code: (error as { code?: string }).code ?? 'failed' }, 'mail');
    return false;
  } finally {
    transport.close();
  }
}
