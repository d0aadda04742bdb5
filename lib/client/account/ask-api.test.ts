import { afterEach, describe, expect, it, vi } from 'vitest';
import { askApi } from './ask-api';

const token = vi.hoisted(() => vi.fn<() => Promise<string | null>>());
const auth = { currentUser: { getIdToken: () => Promise.resolve('id-token') } };
vi.mock('../firebase/load-sdk', () => ({ appCheckToken: token }));
vi.mock('../session/session-store', () => ({ connectSession: () => Promise.resolve({ auth }) }));

describe('asking the API', () => {
  afterEach(() => void vi.unstubAllGlobals());

  /** The headers of a request that the page makes. */
  async function headersOf(): Promise<Headers> {
    const fetch = vi.fn((_path: string, _init: RequestInit) => Promise.resolve(Response.json({ data: 1 })));
    vi.stubGlobal('fetch', fetch);
    expect(await askApi('/api/v1/keys', { name: 'mine' })).toEqual({ data: 1 });
    return new Headers(fetch.mock.lastCall?.[1].headers);
  }

  it('says who asks, and proves that it is this site where App Check is on', async () => {
    token.mockResolvedValue('proof');
    const headers = await headersOf();
    expect(headers.get('authorization')).toBe('Bearer id-token');
    expect(headers.get('x-firebase-appcheck')).toBe('proof');
  });

  it('proves nothing where App Check is off', async () => {
    token.mockResolvedValue(null);
    expect((await headersOf()).has('x-firebase-appcheck')).toBe(false);
  });

  it('tells what the server says is wrong', async () => {
    token.mockResolvedValue(null);
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ message: 'No more keys.' }, { status: 409 })));
    await expect(askApi('/api/v1/keys', {})).rejects.toThrow('No more keys.');
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    await expect(askApi('/api/v1/keys', {})).rejects.toThrow('Check your connection');
  });
});
