import { describe, expect, it } from 'vitest';
import { fetchAddresses } from './fetch-hosts';

const EMULATORS = { FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' };
const INSIDE = ['127.0.0.1', '127.0.0.2', '10.0.0.1', '172.16.0.1', '192.168.1.1', '::1', 'fd00::1'];

const allowed = (env: Record<string, string>, url: string, addresses: string[]) =>
  addresses.filter(fetchAddresses(env).isAllowedFor(new URL(url)));

describe('where a page may be fetched', () => {
  it.each([
    ['without the variable', EMULATORS],
    ['in production, whatever the variable says', { FETCH_ALLOW_HOSTS: '127.0.0.1:4000' }],
    ['where another port is named', { ...EMULATORS, FETCH_ALLOW_HOSTS: '127.0.0.1:4001' }],
    ['where another host is named', { ...EMULATORS, FETCH_ALLOW_HOSTS: 'localhost:4000' }],
    ['where the name has no port', { ...EMULATORS, FETCH_ALLOW_HOSTS: '127.0.0.1' }],
    ['where the emulator’s variable is empty', { FIRESTORE_EMULATOR_HOST: '', FETCH_ALLOW_HOSTS: '127.0.0.1:4000' }],
  ])('is public only %s', (_, env) => {
    expect(allowed(env, 'http://127.0.0.1:4000/products/mug', ['8.8.8.8', ...INSIDE])).toEqual(['8.8.8.8']);
  });

  it('is this machine and its network too for a host that is named beside the emulators', () => {
    const env = { ...EMULATORS, FETCH_ALLOW_HOSTS: ' shop.test:80, LOCALHOST:4000,[::1]:4000,' };
    for (const url of ['http://shop.test/', 'http://localhost:4000/a', 'http://[::1]:4000/']) {
      expect(allowed(env, url, ['8.8.8.8', ...INSIDE])).toEqual(['8.8.8.8', ...INSIDE]);
    }
    expect(allowed(env, 'https://shop.test/', INSIDE)).toEqual([]);
  });

  it('is never where a cloud keeps its credentials', () => {
    const env = { ...EMULATORS, FETCH_ALLOW_HOSTS: 'shop.test:80' };
    expect(
      allowed(env, 'http://shop.test/', ['169.254.169.254', '0.0.0.0', 'fe80::1', '::ffff:a9fe:a9fe', '']),
    ).toEqual([]);
  });
});
