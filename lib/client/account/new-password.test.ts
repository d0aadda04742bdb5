import { expect, it } from 'vitest';
import { checkNewPassword } from './new-password';

it.each([
  ['sevench', 'at least 8 characters'],
  // Seven, whatever a machine counts.
  ['🦊🦊🦊🦊🦊🦊🦊', 'at least 8 characters'],
  ['Iloveyou1', 'Many people'],
  ['PASSWORD1', 'Many people'],
  ['anna.meadow', 'not your e-mail address'],
  ['Anna.Meadow@example.com', 'not your e-mail address'],
])('%s is refused: %s', async (password, why) => {
  const refused = checkNewPassword('Anna.Meadow@example.com', password);
  await expect(refused).rejects.toMatchObject({ message: expect.stringContaining(why), field: 'password' });
});

it.each(['tall fern 9', 'ünïcödé-wörd', '🦊🦊🦊🦊🦊🦊🦊🦊'])('%s is taken', async (password) => {
  await expect(checkNewPassword('anna.meadow@example.com', password)).resolves.toBeUndefined();
});
