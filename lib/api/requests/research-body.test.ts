import { describe, expect, it } from 'vitest';
import { summaryRequestSchema } from './research-body';
import { analyzeRequestSchema, approveAngleRequestSchema, personasRequestSchema } from './strategy-body';

const wrong = (
  schema: { safeParse(body: unknown): { error?: { issues: { path: PropertyKey[] }[] } } },
  body: object,
) => [...new Set(schema.safeParse(body).error?.issues.map(({ path }) => String(path[0])))];

describe('a request for a summary', () => {
  it('reads addresses without a scheme as https, each once', () => {
    const body = { sources: ['shop.example/care', 'https://shop.example/care'], notes: null };
    expect(summaryRequestSchema.parse(body)).toEqual({
      ...{ sources: ['https://shop.example/care'], competitors: [], notes: '', refresh: false },
    });
  });

  it.each([
    [{ sources: ['a steel bottle'] }, ['sources']],
    [{ competitors: Array.from({ length: 6 }, (_, index) => `shop.example/${index}`) }, ['competitors']],
    [{ competitors: [`shop.example/${'ü'.repeat(500)}`] }, ['competitors']],
    [{ notes: 'x'.repeat(20_001) }, ['notes']],
    [{ refresh: 'yes' }, ['refresh']],
  ])('refuses %o', (body, fields) => expect(wrong(summaryRequestSchema, body)).toEqual(fields));
});

describe('requests of a strategy', () => {
  it('may leave everything out but the angle', () => {
    expect(personasRequestSchema.parse({})).toEqual({ count: 4 });
    expect(analyzeRequestSchema.parse({})).toEqual({ persona_ids: null, modules: null });
    expect(approveAngleRequestSchema.parse({ angle_id: 'e_1f0c9a7b5d3e2481' })).toEqual({
      ...{ angle_id: 'e_1f0c9a7b5d3e2481', count: 4, aspect_ratio: '1:1', lang: null, draft_first: false },
    });
  });

  it('are refused beyond their limits', () => {
    expect(wrong(personasRequestSchema, { count: 7 })).toEqual(['count']);
    expect(wrong(analyzeRequestSchema, { modules: ['horoscope'], persona_ids: [] }).sort()).toEqual([
      'modules',
      'persona_ids',
    ]);
    expect(wrong(approveAngleRequestSchema, { angle_id: '../1', count: 21, lang: 'latin' }).sort()).toEqual([
      ...['angle_id', 'count', 'lang'],
    ]);
  });
});
