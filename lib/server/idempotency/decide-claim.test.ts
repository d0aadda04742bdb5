import { expect, it } from 'vitest';
import type { IdempotencyKey } from '../../domain/shared/idempotency-key';
import { decideClaim } from './key-claim';

const now = new Date('2026-11-26T12:00:00Z');
const [before, after] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)];
const common = { key: 'k', created_at: before, expires_at: after };
const running: IdempotencyKey = { ...common, status: 'running', lease: { token: 'other', expires_at: after } };
const done: IdempotencyKey = { ...common, status: 'done', payload_hash: 'h', job_id: 'job_1' };

it.each<[string, IdempotencyKey | null, string]>([
  ['a new key begins', null, 'begin'],
  ['a key in use has to wait', running, 'wait'],
  [
    'a key whose request has crashed is taken over',
    { ...running, lease: { token: 'other', expires_at: now } },
    'begin',
  ],
  [
    'a key that this request has claimed is its own',
    { ...running, lease: { token: 'own', expires_at: after } },
    'begin',
  ],
  ['a used key repeats its job', done, 'repeat'],
  ['a used key begins anew after its day, deleted or not', { ...done, expires_at: now }, 'begin'],
])('%s', (_, stored, may) => expect(decideClaim(stored, 'own', now).may).toBe(may));
