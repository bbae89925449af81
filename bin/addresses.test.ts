import { describe, expect, test } from 'vitest';
import { lanAddresses, withHost } from './addresses.mjs';

const entry = (address: string, more = {}) => ({ address, family: 'IPv4', internal: false, ...more });

describe('the addresses for phones in the room', () => {
  test('begin with the one of a real card on a private network', () => {
    const found = lanAddresses({
      lo: [entry('127.0.0.1', { internal: true })],
      docker0: [entry('172.17.0.1')],
      eth1: [entry('203.0.113.7')],
      wlan0: [entry('192.168.43.12'), entry('fe80::1', { family: 'IPv6' })],
      tun0: [entry('100.64.0.9')],
    });
    expect(found).toEqual(['192.168.43.12', '203.0.113.7', '172.17.0.1', '100.64.0.9']);
  });

  test('hold none that only this machine or nobody answers at', () => {
    expect(lanAddresses({ lo: [entry('127.0.0.1', { internal: true })], eth0: [entry('169.254.3.4')], off: undefined })).toEqual(
      [],
    );
  });
});

describe('--host', () => {
  test('without a name means every address', () => {
    expect(withHost(['--host'])).toEqual(['--host', '0.0.0.0']);
    expect(withHost(['--host', '--port', '3100'])).toEqual(['--host', '0.0.0.0', '--port', '3100']);
  });

  test('with a name means that one', () => {
    expect(withHost(['--port', '3100', '--host', '192.168.1.5'])).toEqual(['--port', '3100', '--host', '192.168.1.5']);
  });
});
