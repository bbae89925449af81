import { isEmail, isName } from '../schema/name';
import type { Auth } from './auth';
import { passwordProblem } from './password-strength';

export type NewAccount = { readonly name: string; readonly email: string; readonly password: string };
export type AccountProblem = 'name' | 'email' | 'email-taken' | 'too-short' | 'too-long' | 'guessable';

/** What cannot be accepted in a new account; null when nothing. */
function accountProblem({ name, email, password }: NewAccount): AccountProblem | null {
  if (!isName(name, 80)) return 'name';
  if (!isEmail(email.trim())) return 'email';
  return passwordProblem(password, [name, email]);
}

/** Makes an account that signs in with e-mail and password; returns its id, or why there is none. It belongs to no workspace yet. */
export async function createAccount(auth: Auth, input: NewAccount): Promise<{ readonly id: string } | AccountProblem> {
  const problem = accountProblem(input);
  if (problem) return problem;
  const { internalAdapter, password } = await auth.$context;
  const email = input.email.trim().toLowerCase();
  if (await internalAdapter.findUserByEmail(email)) return 'email-taken';
  const hash = await password.hash(input.password);
  const user = await internalAdapter.createUser({ name: input.name.trim(), email, emailVerified: false }, { method: 'email' });
  await internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash });
  return { id: user.id };
}
