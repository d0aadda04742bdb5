import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentReference } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newCallback } from '../../lib/domain/jobs/callback';
import { callbackPath, jobPath, webhookSecretPath } from '../../lib/domain/shared/paths';
import { newWebhookSecret } from '../../lib/domain/shared/webhook-secret';
import { firestore } from '../../functions/src/firebase/admin';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import { createJob } from './job-fixtures';

let server: Server;
let url = '';
const told: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    told.push(String(request.headers['webhook-id']));
    request.resume();
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

it('a callback whose task got lost is queued anew by the watchdog, and one of yesterday is given up', async () => {
  const { jobId, uid } = await createJob({ count: 1 });
  const lost = firestore.doc(callbackPath(jobId, 'completed'));
  const old = firestore.doc(callbackPath(jobId, 'failed'));
  await firestore
    .doc(webhookSecretPath(uid))
    .set({ secret: newWebhookSecret(), previous: null, changed_at: new Date() });
  await vi.waitFor(
    async () => expect((await firestore.doc(jobPath(jobId)).get()).get('status')).toBe('completed'),
    60_000,
  );

  const delivered = (ref: DocumentReference) =>
    vi.waitFor(async () => expect((await ref.get()).get('status')).toBe('delivered'), 60_000);
  // Once they are delivered, nothing of their creation is under way any more: what comes next is the watchdog’s.
  await lost.create(newCallback(uid, url, 'completed', new Date()));
  await old.create(newCallback(uid, url, 'failed', new Date()));
  await Promise.all([lost, old].map(delivered));
  expect(told.sort()).toEqual([`msg_${jobId}_completed`, `msg_${jobId}_failed`]);

  const longAgo = new Date(Date.now() - 30 * 60 * 60_000);
  const waiting = { ...newCallback(uid, url, 'completed', new Date()), look_after: longAgo };
  await lost.set(waiting);
  await old.set({ ...waiting, created_at: longAgo });
  await watchOver(new Date());
  await delivered(lost);
  expect((await lost.get()).data()).toMatchObject({ rescues: 1, tries: 1, last_answer: '200' });
  expect((await old.get()).get('status')).toBe('given_up');
  expect(told.slice(2)).toEqual([`msg_${jobId}_completed`]);
});
