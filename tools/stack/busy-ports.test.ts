import { createServer } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { busySentence, refuseBusyPorts } from './busy-ports';
import { ports } from './ports';

// High enough to be nobody's, and different in runs side by side.
const table = ports(50_000 + (process.pid % 5_500));
const server = createServer();
afterEach(() => new Promise((resolve) => void server.close(resolve)));

it('names the port, what it is for and how to free it', async () => {
  await new Promise<void>((resolve) => void server.listen(table.app, '127.0.0.1', resolve));
  await expect(refuseBusyPorts(table, ['app', 'auth'])).rejects.toThrow(
    new RegExp(
      `^Port ${table.app}, for the app, is in use by .+: (end it with “kill \\d+”|find it with .+), or use other ports with ADFORGE_PORT_OFFSET=20000\\.$`,
    ),
  );
  await expect(refuseBusyPorts(table, ['auth'])).resolves.toBeUndefined();
});

it('recognises a stack that is running already', () => {
  const sentence = busySentence('app', 3000, { program: 'node', pid: '1234' }, 9);
  expect(sentence).toBe(
    'Port 3000, for the app, is in use by node (process 1234), and so are 9 others, so AdForge is probably running already: end it with “kill 1234”, or use other ports with ADFORGE_PORT_OFFSET=20000.',
  );
});

it('says how to find a program that the system doesn’t name', () => {
  expect(busySentence('firestore', 8080, undefined, 0)).toContain(
    'in use by another program: find it with “lsof -i :8080” and end it',
  );
});
