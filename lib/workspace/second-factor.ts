/** Days members may be given to set up a second factor before they need it. */
export const graceDays = [0, 7, 14, 30] as const;

/** A second factor the workspace asks for and the account lacks. `owed`: from now on nothing else opens. */
export type WantedFactor = { readonly from: string; readonly owed: boolean };

type Standing = {
  /** From when on the workspace asks for one (ISO 8601, UTC); null where it does not. */
  readonly from: string | null;
  readonly has: boolean;
  /** False where only single sign-on leads in: then the provider asks for the second factor. */
  readonly ownPassword: boolean;
};

/** What an account still has to set up for a workspace at the instant `now`; null where nothing. */
export function wantedFactor({ from, has, ownPassword }: Standing, now: string): WantedFactor | null {
  return from === null || has || !ownPassword ? null : { from, owed: from <= now };
}
