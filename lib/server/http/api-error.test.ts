import { expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { asApiError } from './as-api-error';

it('an error that another copy of the module has made is one, and nothing else is', async () => {
  vi.resetModules();
  const copy = await import('./api-error');
  expect(copy.ApiError).not.toBe(ApiError);
  const foreign = new copy.ApiError('NOT_FOUND', 'There is no such job.');
  expect(asApiError(foreign)).toBe(foreign);
  for (const other of [new Error('no'), { status: 404 }, null, 'ApiError', undefined]) {
    expect(other instanceof ApiError).toBe(false);
  }
});
