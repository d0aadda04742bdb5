import { expect, it, vi } from 'vitest';
import { openApiDocument } from './document';

vi.mock('@/lib/domain/kinds/registry', async (original) =>
  (await import('../jobs/page-kind-fixture')).withPageKinds(original),
);

interface Schema {
  anyOf?: unknown[];
  enum?: string[];
  properties?: Record<string, Schema>;
}

it('describes the result of every kind that there is', () => {
  const { ReadPageResult, JobData, ...others } = openApiDocument().components.schemas as Record<string, Schema>;
  expect(ReadPageResult).toMatchObject({
    type: 'object',
    properties: {
      title: { type: ['string', 'null'] },
      read_at: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
    },
    required: ['title', 'read_at'],
  });
  expect(JobData?.properties?.result?.anyOf).toContainEqual({ $ref: '#/components/schemas/ReadPageResult' });
  expect(JobData?.properties?.type?.enum).toContain('read_page');
  // Two kinds whose results are the same have one description of them.
  expect(Object.keys(others).filter((name) => name.startsWith('Read'))).toEqual([]);
});
