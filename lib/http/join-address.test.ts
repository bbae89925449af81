import { expect, test } from 'vitest';
import { joinAddressOf } from './join-address';

const join = (settings: Partial<Parameters<typeof joinAddressOf>[1]>) =>
  joinAddressOf('123456', { url: undefined, lan: undefined, host: 'localhost:3000', ...settings });

test('phones join under the address set for the server, whatever the browser asked', () => {
  const settings = { url: 'https://mianjian.example.org/', lan: 'http://192.168.1.5:3000', host: '10.0.0.2:3000' };
  expect(join(settings)).toEqual({ address: 'https://mianjian.example.org/join/123456', reachable: true });
});

test('phones join under the host a browser on another machine proved to work', () => {
  expect(join({ lan: 'http://172.20.0.9:3000', host: '192.168.1.5:3000' }).address).toBe('http://192.168.1.5:3000/join/123456');
});

test('a browser on the server itself gives the address on the local network', () => {
  expect(join({ lan: 'http://192.168.1.5:3000' })).toEqual({ address: 'http://192.168.1.5:3000/join/123456', reachable: true });
});

test('where only this machine is served, the address says that no phone can open it', () => {
  expect(join({})).toEqual({ address: 'http://localhost:3000/join/123456', reachable: false });
  expect(join({ host: null }).reachable).toBe(false);
});
