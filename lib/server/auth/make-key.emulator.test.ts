import { expect, it } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { MAX_API_KEYS } from '../../domain/shared/api-key';
import { API_KEYS, webhookSecretPath } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { auth, firestore } from '../firebase/admin';
import { asApiError } from '../http/as-api-error';
import { renewWebhookSecret } from '../webhooks/webhook-secret';
import { makeKey } from './make-key';

const MANY = 30;
const statusOf = (error: unknown) => asApiError(error).status;

it('of many keys that are asked for at once, as many are made as there may be, and the others are refused for that', async () => {
  const { uid } = await auth().createUser({ email: `${randomId(10)}@example.com`, password: randomId(12) });
  const asked = Array.from({ length: MANY }, (_, number) => makeKey(uid, `Key ${number}`).then(() => 201, statusOf));
  const answers = await Promise.all(asked);
  expect(answers.filter((status) => status === 201)).toHaveLength(MAX_API_KEYS);
  expect(new Set(answers)).toEqual(new Set([201, 409]));
  expect((await firestore.collection(API_KEYS).where('user_id', '==', uid).get()).size).toBe(MAX_API_KEYS);
});

it('of many new webhook secrets that are asked for at once, each is made, and the last stays', async () => {
  const uid = `person-${randomId(10)}`;
  const secrets = await Promise.all(Array.from({ length: MANY }, () => renewWebhookSecret(uid)));
  expect(new Set(secrets).size).toBe(MANY);
  expect(secrets).toContain((await firestore.doc(webhookSecretPath(uid)).get()).get('secret'));
});
