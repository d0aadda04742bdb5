import { describe, expect, it } from 'vitest';
import { generateBodySchema } from './generate-body';

const read = (body: unknown) => generateBodySchema.parse(body);
const wrong = (body: unknown) =>
  Object.fromEntries(
    (generateBodySchema.safeParse(body).error?.issues ?? []).map((i) => [i.path.join('.'), i.message]),
  );

describe('the body of /generate', () => {
  it('may have nothing, or null, in every field', () => {
    const empty = { prompt: '', images: [], products: [], modelId: null, backgroundId: null, aspect_ratio: '1:1' };
    expect(read({})).toEqual(empty);
    const nulls = { prompt: null, images: null, products: null, modelId: null, backgroundId: '', aspect_ratio: '' };
    expect(read(nulls)).toEqual(empty);
  });

  it.each([[1], ['1'], [' 1 ']])('takes %j for the id 1', (id) => {
    expect(read({ modelId: id, backgroundId: id })).toMatchObject({ modelId: 1, backgroundId: 1 });
  });

  it('names the ids that there are to one that there is not', () => {
    expect(wrong({ modelId: '99', backgroundId: 0 })).toEqual({
      modelId: expect.stringMatching(/1 \(Mara\).*8 \(Robin\)/),
      backgroundId: expect.stringMatching(/1 \(Oak table\).*12 \(Black slate\)/),
    });
    expect(wrong({ modelId: ['1'] })).toHaveProperty('modelId');
  });

  it.each([
    ['https://example.com/a.png', { name: null, source: 'https://example.com/a.png' }],
    [{ url: 'https://example.com/a.png' }, { name: null, source: 'https://example.com/a.png' }],
    [
      { name: 'Mug', image_url: ' https://a.b/c ', price: 3 },
      { name: 'Mug', source: 'https://a.b/c' },
    ],
    [{ imageUrl: 'https://a.b/c' }, { name: null, source: 'https://a.b/c' }],
    [
      { name: null, data: 'data:image/png;base64,AA' },
      { name: null, source: 'data:image/png;base64,AA' },
    ],
  ])('finds the picture in %j', (entry, expected) => {
    expect(read({ products: [entry] }).products).toEqual([{ field: 'products', ...expected }]);
  });

  it.each([[''], [5], [null], [{}], [{ url: 5 }], [{ id: 'p1' }]])('refuses %j as a picture', (entry) => {
    expect(Object.keys(wrong({ images: [entry] }))).toEqual(['images.0']);
  });

  it('refuses what is no list, too long a list, and other types by name', () => {
    expect(wrong({ images: 'a.png', products: Array(7).fill('https://a.b/c') })).toEqual({
      images: expect.stringContaining('at most 6'),
      products: expect.stringContaining('at most 6'),
    });
    expect(Object.keys(wrong({ prompt: 5, aspect_ratio: '3:2' }))).toEqual(['prompt', 'aspect_ratio']);
    expect(wrong({ prompt: 'x'.repeat(2001) })).toHaveProperty('prompt');
    expect(wrong([])).toHaveProperty('');
  });
});
