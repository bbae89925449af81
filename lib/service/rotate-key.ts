import { openDatabase } from '../db/client';
import { issuedRepository } from '../db/issued';
import { env } from '../env';
import { makeKey } from '../seal/seal';

/** Makes a new signing key in the database the settings name; servers sign with it from their next report on. Its name. */
export async function rotateKey(): Promise<string> {
  const database = await openDatabase(env());
  try {
    return (await issuedRepository(database).rotateKey(makeKey)).id;
  } finally {
    await database.close();
  }
}
