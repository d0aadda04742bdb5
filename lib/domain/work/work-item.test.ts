import { describe, expect, it } from 'vitest';
import { workItemSchema } from './work-item';

const at = new Date('2026-11-28T12:00:00Z');

describe('a piece of work', () => {
  it('that says nothing of itself has not been begun, and nobody looks after it', () => {
    expect(workItemSchema.parse({})).toEqual({
      ...{ attempts: 0, queued: false, retry_at: null, generation: 1, lease: null },
      ...{ cost_usd: 0, bill: null, look_after: null },
    });
  });

  it('may be held by a lease of before, which did not say after how many tries', () => {
    const { lease } = workItemSchema.parse({ lease: { token: 't', delivery: 1, expires_at: at } });
    expect(lease).toEqual({ token: 't', after_tries: 0, delivery: 1, expires_at: at });
  });

  it.each([
    ['tries that were not whole', { attempts: 1.5 }],
    ['a generation before the first', { generation: 0 }],
    ['a cost below nothing', { cost_usd: -1 }],
    ['less than nothing set aside', { bill: { day: '2026-11-28', set_aside_usd: -1, spent_before_usd: 0 } }],
    ['a lease of nobody', { lease: { delivery: 0, expires_at: at } }],
    ['a time that is none', { look_after: '2026-11-28' }],
  ])('is none with %s', (_title, fields) => expect(workItemSchema.safeParse(fields).success).toBe(false));
});
