import { describe, expect, it } from 'vitest';
import { clientAddress, isOwnAddress, type RequestFacts, refusal } from './guard';

const request = (parts: Partial<RequestFacts>): RequestFacts => ({
  method: 'POST',
  host: 'localhost:3000',
  origin: 'http://localhost:3000',
  fetchSite: 'same-origin',
  forwarded: false,
  ...parts,
});

describe('a local server', () => {
  it('serves its own pages', () => {
    expect(refusal(request({}), [])).toBeNull();
    expect(refusal(request({ method: 'GET', origin: null, fetchSite: null }), [])).toBeNull();
  });
  it('refuses a host name that is not loopback, so that a rebound DNS name cannot read the data', () => {
    expect(refusal(request({ host: 'evil.example:3000', method: 'GET' }), [])).toBe('host');
    expect(refusal(request({ host: null }), [])).toBe('host');
    expect(refusal(request({ host: 'office.local:3000', origin: 'http://office.local:3000' }), ['office.local'])).toBeNull();
  });
  it('refuses forwarded requests', () => {
    expect(refusal(request({ forwarded: true }), [])).toBe('forwarded');
  });
  it('refuses changes that another site asks for', () => {
    expect(refusal(request({ fetchSite: 'cross-site' }), [])).toBe('cross-site');
    expect(refusal(request({ fetchSite: 'same-site' }), [])).toBe('cross-site');
    expect(refusal(request({ fetchSite: null, origin: 'http://evil.example' }), [])).toBe('cross-site');
    expect(refusal(request({ fetchSite: null, origin: 'null' }), [])).toBe('cross-site');
  });
});

describe('the network address that throttling counts', () => {
  const sent = (headers: Record<string, string>) => new Headers({ 'x-mianjian-peer': '10.0.0.9', ...headers });
  it('is the other end of the connection, whatever the request says', () => {
    expect(clientAddress(sent({}), false)).toBe('10.0.0.9');
    expect(clientAddress(sent({ 'x-forwarded-for': '1.2.3.4' }), false)).toBe('10.0.0.9');
  });
  it('is, behind a proxy of our own, what that proxy wrote last, not what the browser wrote before', () => {
    expect(clientAddress(sent({ 'x-forwarded-for': '1.2.3.4, 198.51.100.7' }), true)).toBe('198.51.100.7');
    expect(clientAddress(sent({ 'x-forwarded-for': '198.51.100.7' }), true)).toBe('198.51.100.7');
    expect(clientAddress(sent({}), true)).toBe('10.0.0.9');
  });
});

it('takes for this machine only its own addresses, and nothing for missing', () => {
  for (const own of ['127.0.0.1', '127.9.8.7', '::1', '::ffff:127.0.0.1']) expect(isOwnAddress(own), own).toBe(true);
  for (const other of ['192.0.2.1', '::ffff:192.0.2.1', '127.0.0.1.example', '127.0.0.1, 192.0.2.1', 'localhost', '', null])
    expect(isOwnAddress(other), String(other)).toBe(false);
});
