import { describe, expect, it, vi } from 'vitest';
import { withTransientRetry } from './transient-retry';

const failing = (error: Error, times: number) => {
  let left = times;
  return vi.fn(() => (left-- > 0 ? Promise.reject(error) : Promise.resolve('stored')));
};
const withCode = (message: string, code: number | string) => Object.assign(new Error(message), { code });

describe('an operation on Storage', () => {
  it.each([
    ['a dropped connection', new Error('request to http://x failed, reason: socket hang up')],
    ['a reset connection', withCode('read ECONNRESET', 'ECONNRESET')],
    ['a busy server', withCode('Service Unavailable', 503)],
    ['too many requests', withCode('Too many requests', 429)],
  ])('is repeated after %s', async (_title, error) => {
    const operation = failing(error, 2);
    await expect(withTransientRetry(operation, [0, 0, 0])).resolves.toBe('stored');
    expect(operation).toHaveBeenCalledTimes(3);
  });
  it.each([
    ['a missing file', withCode('No such object', 404)],
    ['a refusal', withCode('Forbidden', 403)],
    ['a full bucket', withCode('Quota exceeded', 429)],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('is not repeated after %s', async (_title, error) => {
    const operation = failing(error, 1);
    await expect(withTransientRetry(operation, [0, 0, 0])).rejects.toBe(error);
    expect(operation).toHaveBeenCalledTimes(1);
  });
  it('gives up after the last delay', async () => {
    const operation = failing(withCode('Service Unavailable', 503), 9);
    await expect(withTransientRetry(operation, [0, 0])).rejects.toThrow('Service Unavailable');
    expect(operation).toHaveBeenCalledTimes(3);
  });
});
