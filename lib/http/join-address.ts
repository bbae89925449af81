import { isLoopback } from './guard';

export type JoinSettings = {
  /** Address people open, where one is set. */
  readonly url: string | undefined;
  /** Address under which the server says others on the network reach it; absent where it serves this machine alone. */
  readonly lan: string | undefined;
  /** The host the browser asked, with its port. */
  readonly host: string | null;
};

/**
 * The address a phone opens to join a workshop: under the address set for the server; else under the host the browser asked,
 * where that is no name of this very machine; else under the address on the local network. `reachable` is false where
 * only this machine can open it.
 */
export function joinAddressOf(
  code: string,
  { url, lan, host }: JoinSettings,
): { readonly address: string; readonly reachable: boolean } {
  const asked = host !== null && !isLoopback(host) ? `http://${host}` : undefined;
  const base = [url, asked, lan].find((each) => each !== undefined && URL.canParse(each));
  return { address: new URL(`/join/${code}`, base ?? `http://${host ?? 'localhost'}`).href, reachable: base !== undefined };
}
