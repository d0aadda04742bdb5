import { describe, expect, it } from 'vitest';
import { sameImageKey } from './largest-form';

const SHOPIFY = 'https://cdn.shopify.com/s/files/1/0012/3456/products';
const WOO = 'https://kiln.example/wp-content/uploads/2025/03';

describe('sameImageKey', () => {
  it.each([
    ['sizes of Shopify', `${SHOPIFY}/mug_200x200.jpg?v=1`, `${SHOPIFY}/mug_1024x1024@2x.jpg?v=2`],
    [
      'Shopify’s CDN and the shop’s own host',
      `${SHOPIFY}/mug_200x.jpg`,
      'https://kiln.example/cdn/shop/products/mug.jpg?v=1&width=900',
    ],
    ['sizes of WordPress', `${WOO}/mug-300x300.jpg`, `${WOO}/mug-scaled.jpg`],
    [
      'WordPress with and without Photon',
      `${WOO}/mug.jpg`,
      'https://i2.wp.com/kiln.example/wp-content/uploads/2025/03/mug-150x150.jpg?ssl=1',
    ],
    ['two formats', 'https://kiln.example/photos/mug.webp', 'https://kiln.example/photos/mug.jpg'],
    ['two protocols', 'http://www.kiln.example/mug.jpg', 'https://kiln.example/mug.jpg'],
    ['two signed sizes', 'https://kiln.imgix.net/mug.jpg?w=300&s=aa', 'https://kiln.imgix.net/mug.jpg?w=900&s=bb'],
    [
      'the resizer’s and the picture’s own address',
      'https://kiln.example/_next/image?url=%2Fmug.jpg&w=640&q=75',
      'https://kiln.example/mug.jpg',
    ],
    [
      'Scene7 sizes',
      'https://s7.example/is/image/k/mug?wid=400',
      'https://s7.example/is/image/k/mug?wid=2400&fmt=webp',
    ],
    [
      'the order of a query',
      'https://kiln.example/show?id=9&side=front',
      'https://kiln.example/show?side=front&id=9&w=300',
    ],
    [
      'Demandware’s folders',
      'https://kiln.example/on/demandware.static/-/Sites/dw0a1b2c3d/images/large/mug.jpg',
      'https://kiln.example/on/demandware.static/-/Sites/dw99887766/images/small/mug.jpg?sw=200',
    ],
    [
      'BigCommerce’s stored sizes',
      'https://cdn11.bigcommerce.com/s-a/images/stencil/100x100/products/9/21/mug.17.386.513.jpg?c=2',
      'https://cdn11.bigcommerce.com/s-a/images/stencil/1280x1280/products/9/21/mug.17.1280.1280.jpg?c=2',
    ],
  ])('takes as one: %s', (_, a, b) => {
    expect(sameImageKey(a)).toBe(sameImageKey(b));
  });

  it.each([
    ['two files', 'https://kiln.example/mug-1.jpg', 'https://kiln.example/mug-2.jpg'],
    ['two pictures by number', 'https://kiln.example/show?id=9&w=300', 'https://kiln.example/show?id=10&w=300'],
    [
      'two posters by their centimetres',
      'https://kiln.example/poster-50x70.jpg',
      'https://kiln.example/poster-70x90.jpg',
    ],
    ['two hosts', 'https://a.example/mug.jpg', 'https://b.example/mug.jpg'],
    ['two of Shopify’s', `${SHOPIFY}/mug-blue_200x200.jpg`, `${SHOPIFY}/mug-red_200x200.jpg`],
    ['two that tokens tell apart', 'https://kiln.example/show?token=a', 'https://kiln.example/show?token=b'],
  ])('tells apart: %s', (_, a, b) => {
    expect(sameImageKey(a)).not.toBe(sameImageKey(b));
  });

  it('has a key for what is no address', () => {
    expect(sameImageKey('%%%')).toBe('%%%');
  });
});
