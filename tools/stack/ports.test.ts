import { describe, expect, it } from 'vitest';
import { readFirebaseJson } from './emulator-config';
import { offsetFrom, offsets, ports } from './ports';

describe('the port table', () => {
  it('is where firebase.json says without an offset', () => {
    const { emulators } = readFirebaseJson();
    const { app, gemini, shop, meta, firestoreWebsocket, ...rest } = ports(0);
    expect([app, gemini, shop, meta]).toEqual([3000, 9600, 9700, 9800]);
    expect(emulators.firestore).toMatchObject({ websocketPort: firestoreWebsocket });
    for (const [name, port] of Object.entries(rest)) expect(emulators[name]).toMatchObject({ host: '127.0.0.1', port });
  });

  it('shifts every port by the offset', () => {
    const [plain, shifted] = [ports(0), ports(20_000)];
    for (const [name, port] of Object.entries(plain)) expect(shifted).toHaveProperty(name, port + 20_000);
  });

  it('lets development, preview, tests and parallel runs stand side by side', () => {
    const all = [...Object.values(offsets), 20_000, 30_000, 40_000].flatMap((offset) => Object.values(ports(offset)));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([-1, 1.5, 60_000, Number.NaN])('refuses the offset %s', (offset) => {
    expect(() => ports(offset)).toThrow('The port offset must be a whole number from 0 to 55735');
  });
});

it.each([
  [{}, 10_000, 10_000],
  [{ ADFORGE_PORT_OFFSET: '' }, 10_000, 10_000],
  [{ ADFORGE_PORT_OFFSET: '0' }, 10_000, 0],
  [{ ADFORGE_PORT_OFFSET: '30000' }, 0, 30_000],
])('with %j a command of offset %i uses %i', (env, own, expected) => {
  expect(offsetFrom({ ...env, NODE_ENV: 'test' }, own)).toBe(expected);
});
