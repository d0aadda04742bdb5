import { afterEach, describe, expect, it, vi } from 'vitest';
import { withTabLock } from './tab-lock';

afterEach(() => vi.unstubAllGlobals());

const work = async () => 'done';
const denied = () => new DOMException('denied', 'SecurityError');

describe('work under a lock', () => {
  it.each([
    ['has no locks', {}],
    [
      'refuses to say whether it has',
      {
        get locks() {
          throw denied();
        },
      },
    ],
    ['refuses to give one', { locks: { request: () => Promise.reject(denied()) } }],
    [
      'refuses at once',
      {
        locks: {
          request: () => {
            throw denied();
          },
        },
      },
    ],
  ])('just runs where the browser %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(await withTabLock('x', work)).toBe('done');
  });

  it('runs once, and fails as the work does', async () => {
    const request = (_name: string, _options: LockOptions, begin: () => Promise<unknown>) => begin();
    vi.stubGlobal('navigator', { locks: { request } });
    const failing = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('the disk is full'));
    await expect(withTabLock('x', failing)).rejects.toThrow('the disk is full');
    expect(failing).toHaveBeenCalledTimes(1);
  });

  it('does not run when the wait was ended', async () => {
    const ended = AbortSignal.abort();
    vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(ended.reason) } });
    const never = vi.fn(work);
    await expect(withTabLock('x', never, ended)).rejects.toMatchObject({ name: 'AbortError' });
    expect(never).not.toHaveBeenCalled();
  });
});
