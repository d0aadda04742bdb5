import { describe, expect, it } from 'vitest';
import { fieldRows } from './field-rows';

const components = {
  Owner: { type: 'object', properties: { name: { type: 'string', maxLength: 60 } }, required: ['name'] },
};

const row = (name: string, type: string, required = false, description = '') => ({ name, type, required, description });

describe('the fields of a schema', () => {
  it('say what they take, and which must be there', () => {
    const schema = {
      type: 'object',
      properties: {
        count: { type: 'integer', minimum: 1, maximum: 20, description: 'How many.' },
        ratio: { enum: ['1:1', '4:5'], default: '1:1', description: 'Of each ad.' },
        photos: { type: 'array', items: { type: 'string', format: 'binary' } },
        at: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
        total: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
        kind: { const: 'a' },
      },
      required: ['count'],
    };
    expect(fieldRows(schema)).toEqual([
      row('count', 'integer 1–20', true, 'How many.'),
      row('ratio', '1:1 | 4:5', false, 'Of each ad. Default: 1:1.'),
      row('photos', 'list of file'),
      row('at', 'time or null'),
      row('total', 'integer'),
      row('kind', '"a"'),
    ]);
  });

  it('stand with a dot where they are inside of others, also behind a reference', () => {
    const owner = { $ref: '#/components/schemas/Owner' };
    const schema = {
      properties: { owner, owners: { type: 'array', items: owner }, maybe: { anyOf: [owner, { type: 'null' }] } },
    };
    expect(fieldRows(schema, components).map(({ name, type }) => [name, type])).toEqual([
      ['owner', 'object'],
      ['owner.name', 'string, up to 60 characters'],
      ['owners', 'list of object'],
      ['owners[].name', 'string, up to 60 characters'],
      ['maybe', 'object or null'],
      ['maybe.name', 'string, up to 60 characters'],
    ]);
  });
});
