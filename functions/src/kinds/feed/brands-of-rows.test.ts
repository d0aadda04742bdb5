import { describe, expect, it } from 'vitest';
import { read, rss } from '../../feeds/feed-fixtures';
import { withBrands } from './brands-of-rows';

const file = { path: 'p', name: 'autumn list.csv', size: 1, content_type: 'text/csv' as const };
const brandsOf = (content: string, brand_name: string | null = null) =>
  withBrands(read(content), { brand_name, file }).map(({ brand }) => brand);

describe('the brand of a feed’s products', () => {
  it.each([
    ['that was asked for', 'name,brand\nMug,Tarnwick', 'Norden', 'Norden'],
    ['of the row', 'name,brand\nMug,Tarnwick', null, 'Tarnwick'],
    ['that the feed names', rss('<title>Mug</title><link>https://t.example/mug</link>'), null, 'Tarnwick'],
    ['that sells it', 'name,link\nMug,https://www.t.example/mug', null, 't.example'],
    ['that the file is called', 'name\nMug', null, 'autumn list'],
  ])('is the one %s', (_whose, content, asked, name) => {
    expect(brandsOf(content, asked)[0]?.name).toBe(name);
  });

  it('is at home where all products are sold, if there is no other', () => {
    expect(brandsOf('name,link\nMug,https://t.example/mug\nPot,https://t.example/pot')[0]?.website).toBe(
      'https://t.example',
    );
    const several = 'name,link,brand\nMug,https://t.example/mug,A\nPot,https://t.example/pot,B';
    expect(brandsOf(several).map(({ website }) => website)).toEqual([null, null]);
    expect(brandsOf('name,link\nMug,https://t.example/mug\nPot,https://u.example/pot', 'N')[0]?.website).toBeNull();
  });

  it('never has a name longer than a brand’s', () => {
    expect(brandsOf(`name,brand\nMug,${'x'.repeat(300)}`, null)[0]?.name.length).toBeLessThanOrEqual(80);
  });
});
