import { parseArgs } from 'node:util';
import { makeOwner } from '../service/accounts';
import { database, workspaces } from '../service/repository';
import { localOwner } from '../workspace/caller';
import { accountTexts } from './account-texts';

type Io = {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Asks for a line that is not shown while it is typed. */
  readonly askSecret: (question: string) => Promise<string>;
};

/** Whether the server has an account, so that it may listen beyond this machine. */
export async function hasAccounts(): Promise<boolean> {
  const answer = await (await workspaces()).hasAccounts();
  await (await database()).close();
  return answer;
}

/** `npm run account -- --workspace … --name … --email …`: makes the first account from a terminal. 0 made, 2 not. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const options = { workspace: { type: 'string' }, name: { type: 'string' }, email: { type: 'string' } } as const;
  let values: { workspace?: string; name?: string; email?: string };
  try {
    ({ values } = parseArgs({ args: [...argv], options, strict: true }));
  } catch (error) {
    io.stderr.write(`${error instanceof Error ? error.message : error}\n${accountTexts.usage}\n`);
    return 2;
  }
  const { workspace, name, email } = values;
  if (!workspace || !name || !email) {
    io.stderr.write(`${accountTexts.usage}\n`);
    return 2;
  }
  const password = await io.askSecret(accountTexts.password);
  const problem = await makeOwner({ name, email, password }, workspace, localOwner.workspace);
  await (await database()).close();
  if (problem === null) io.stdout.write(`${accountTexts.made}\n`);
  else io.stderr.write(`${accountTexts.problems[problem as keyof typeof accountTexts.problems] ?? problem}\n`);
  return problem === null ? 0 : 2;
}
