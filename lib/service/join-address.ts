import { env } from '../env';
import { joinAddressOf } from '../http/join-address';
import { requestHeaders } from './request';

/** The address a phone opens to join the workshop with this code, and whether anything but this machine can open it. */
export async function joinAddress(code: string): Promise<{ readonly address: string; readonly reachable: boolean }> {
  const { url, lan } = env();
  return joinAddressOf(code, { url, lan, host: (await requestHeaders()).get('host') });
}
