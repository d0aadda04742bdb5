import { describe, expect, it } from 'vitest';
import { callbackAddresses } from './callback-address';

const LOCAL = { CALLBACKS_TO_LOOPBACK: 'true', FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' };

describe('where a callback may go', () => {
  it.each([{}, { CALLBACKS_TO_LOOPBACK: 'true' }, { FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' }])(
    'is never this machine with %j',
    (env) => {
      const isAllowed = callbackAddresses(env);
      expect(['8.8.8.8', '127.0.0.1', '::1'].map(isAllowed)).toEqual([true, false, false]);
    },
  );

  it('is this machine in the local stack, and nothing beside it', () => {
    const isAllowed = callbackAddresses(LOCAL);
    expect(['127.0.0.1', '8.8.8.8'].map(isAllowed)).toEqual([true, true]);
    expect(['127.0.0.2', '10.0.0.1', '169.254.169.254', '::1', 'localhost'].map(isAllowed)).not.toContain(true);
  });
});
