import { describe, expect, it } from 'vitest';
import { documentId } from './document-id';

describe('the id of a brand or product', () => {
  it('can be read and is the same in any letter case and spacing', () => {
    expect(documentId('Air Max 90')).toMatch(/^air-max-90-[0-9a-f]{8}$/);
    expect(documentId('  air  MAX 90 ')).toBe(documentId('Air Max 90'));
  });
  it('keeps names apart that look alike as a slug', () => {
    expect(documentId('Air/Max')).not.toBe(documentId('Air Max'));
  });
  it('works without Latin letters and never contains a path', () => {
    expect(documentId('نايكي')).toMatch(/^[0-9a-f]{8}$/);
    expect(documentId('../../etc')).toMatch(/^[a-z0-9-]+$/);
    expect(documentId('x'.repeat(500)).length).toBeLessThan(60);
  });
});
