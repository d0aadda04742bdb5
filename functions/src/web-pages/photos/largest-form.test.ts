import { describe, expect, it } from 'vitest';
import { formsOf } from './largest-form';

const SHOPIFY = 'https://cdn.shopify.com/s/files/1/0012/3456/products';
const WOO = 'https://kiln.example/wp-content/uploads/2025/03';
const HASH = '0123456789abcdef0123456789abcdef';

describe('formsOf', () => {
  it.each<[string, string, string]>([
    ['Shopify, both sides', `${SHOPIFY}/mug_200x200.jpg?v=17`, `${SHOPIFY}/mug.jpg?v=17`],
    ['Shopify, only a width', `${SHOPIFY}/mug_480x.jpg?v=17`, `${SHOPIFY}/mug.jpg?v=17`],
    ['Shopify, only a height', `${SHOPIFY}/mug_x480.jpg`, `${SHOPIFY}/mug.jpg`],
    ['Shopify, a named size', `${SHOPIFY}/mug_large.jpg?v=17`, `${SHOPIFY}/mug.jpg?v=17`],
    ['Shopify, for dense screens', `${SHOPIFY}/mug_1024x1024@2x.png`, `${SHOPIFY}/mug.png`],
    ['Shopify, cropped', `${SHOPIFY}/mug_300x300_crop_center@3x.jpg`, `${SHOPIFY}/mug.jpg`],
    ['Shopify, progressive', `${SHOPIFY}/mug_600x.progressive.jpg`, `${SHOPIFY}/mug.jpg`],
    ['Shopify, converted', `${SHOPIFY}/mug_600x.jpg.webp?v=1`, `${SHOPIFY}/mug.jpg?v=1`],
    ['Shopify, a template of its width', `${SHOPIFY}/mug_{width}x.jpg?v=1`, `${SHOPIFY}/mug.jpg?v=1`],
    [
      'Shopify, by query',
      'https://kiln.example/cdn/shop/files/mug.jpg?v=17&width=533&height=533&crop=center',
      'https://kiln.example/cdn/shop/files/mug.jpg?v=17',
    ],
    ['WordPress', `${WOO}/mug-300x300.jpg`, `${WOO}/mug.jpg`],
    ['WordPress, a narrow one', `${WOO}/mug-75x100.png`, `${WOO}/mug.png`],
    ['WordPress, converted', `${WOO}/mug-600x600.jpg.webp`, `${WOO}/mug.jpg`],
    [
      'WordPress behind Photon',
      'https://i0.wp.com/kiln.example/wp-content/uploads/mug-300x300.jpg?resize=300%2C300&ssl=1',
      'https://kiln.example/wp-content/uploads/mug.jpg',
    ],
    [
      'Cloudinary with a version',
      'https://res.cloudinary.com/kiln/image/upload/w_300,c_fill,g_auto/f_auto/v1700000000/shop/mug.jpg',
      'https://res.cloudinary.com/kiln/image/upload/v1700000000/shop/mug.jpg',
    ],
    [
      'Cloudinary without one',
      'https://res.cloudinary.com/kiln/image/upload/w_300,c_fill/shop_items/mug.jpg',
      'https://res.cloudinary.com/kiln/image/upload/shop_items/mug.jpg',
    ],
    [
      'Cloudinary under a name of the shop’s own',
      'https://media.kiln.example/upload/w_300,c_fill/mug.jpg',
      'https://media.kiln.example/upload/mug.jpg',
    ],
    [
      'Cloudinary that fetches',
      'https://res.cloudinary.com/kiln/image/fetch/w_200,f_auto/https://kiln.example/mug.jpg',
      'https://kiln.example/mug.jpg',
    ],
    [
      'imgix',
      'https://kiln.imgix.net/mug.jpg?w=300&h=300&fit=crop&auto=format%2Ccompress',
      'https://kiln.imgix.net/mug.jpg',
    ],
    ['imgix without a size', 'https://kiln.imgix.net/mug.jpg?auto=format&ixlib=js-3', 'https://kiln.imgix.net/mug.jpg'],
    [
      'Demandware',
      'https://kiln.example/dw/image/v2/AB/mug.jpg?sw=400&sh=400&sm=fit',
      'https://kiln.example/dw/image/v2/AB/mug.jpg',
    ],
    [
      'Scene7',
      'https://s7.kiln.example/is/image/kiln/mug?wid=400&hei=400&$card$',
      'https://s7.kiln.example/is/image/kiln/mug?wid=2000&qlt=90',
    ],
    [
      'Magento 2',
      `https://kiln.example/media/catalog/product/cache/${HASH}/m/u/mug.jpg`,
      'https://kiln.example/media/catalog/product/m/u/mug.jpg',
    ],
    [
      'Magento 1',
      `https://kiln.example/media/catalog/product/cache/1/image/300x300/${HASH}/m/u/mug.jpg`,
      'https://kiln.example/media/catalog/product/m/u/mug.jpg',
    ],
    [
      'Squarespace',
      'https://images.squarespace-cdn.com/content/v1/5f/mug.jpg?format=300w',
      'https://images.squarespace-cdn.com/content/v1/5f/mug.jpg',
    ],
    [
      'BigCommerce',
      'https://cdn11.bigcommerce.com/s-abc/images/stencil/300x300/products/9/21/mug.jpg?c=1',
      'https://cdn11.bigcommerce.com/s-abc/images/stencil/original/products/9/21/mug.jpg?c=1',
    ],
    [
      'BigCommerce by width',
      'https://cdn11.bigcommerce.com/s-abc/images/stencil/640w/products/9/21/mug.jpg',
      'https://cdn11.bigcommerce.com/s-abc/images/stencil/original/products/9/21/mug.jpg',
    ],
    [
      'Wix',
      'https://static.wixstatic.com/media/ab12~mv2.jpg/v1/fill/w_300,h_300,al_c,q_80/mug.jpg',
      'https://static.wixstatic.com/media/ab12~mv2.jpg',
    ],
    [
      'Amazon’s',
      'https://m.media-amazon.com/images/I/71abCD._AC_SX300_.jpg',
      'https://m.media-amazon.com/images/I/71abCD.jpg',
    ],
    [
      'Contentful',
      'https://images.ctfassets.net/a/b/c/mug.png?w=400&fm=webp&q=60',
      'https://images.ctfassets.net/a/b/c/mug.png',
    ],
    ['PrestaShop', 'https://kiln.example/123-home_default/mug.jpg', 'https://kiln.example/123/mug.jpg'],
    [
      'Shopware',
      'https://kiln.example/thumbnail/ab/cd/ef/17/mug_400x400.jpg',
      'https://kiln.example/media/ab/cd/ef/17/mug.jpg',
    ],
    ['eBay’s', 'https://i.ebayimg.com/images/g/abc/s-l300.jpg', 'https://i.ebayimg.com/images/g/abc/s-l1600.jpg'],
    [
      'Etsy’s',
      'https://i.etsystatic.com/1/r/il/ab/2/il_300x300.2_x.jpg',
      'https://i.etsystatic.com/1/r/il/ab/2/il_fullxfull.2_x.jpg',
    ],
    ['Alibaba’s', 'https://ae01.example/kf/mug.jpg_220x220.jpg', 'https://ae01.example/kf/mug.jpg'],
    ['Google’s', 'https://lh3.googleusercontent.com/abc=w300-h300', 'https://lh3.googleusercontent.com/abc=s0'],
    [
      'any other’s width and height',
      'https://img.kiln.example/mug.jpg?id=9&width=300&height=300',
      'https://img.kiln.example/mug.jpg?id=9',
    ],
    ['any other’s size', 'https://img.kiln.example/show?id=9&size=small', 'https://img.kiln.example/show?id=9'],
    ['any other’s quality', 'https://img.kiln.example/mug.jpg?quality=40', 'https://img.kiln.example/mug.jpg'],
    [
      'Next',
      'https://kiln.example/_next/image?url=%2Fphotos%2Fmug.jpg&w=640&q=75',
      'https://kiln.example/photos/mug.jpg',
    ],
    [
      'Next on another host',
      'https://kiln.example/_next/image?url=https%3A%2F%2Fcdn.example%2Fmug.jpg&w=640&q=75',
      'https://cdn.example/mug.jpg',
    ],
    ['Netlify', 'https://kiln.example/.netlify/images?url=/mug.jpg&w=200', 'https://kiln.example/mug.jpg'],
    [
      'Cloudflare with an address',
      'https://kiln.example/cdn-cgi/image/width=300,quality=75/https://cdn.example/mug.jpg',
      'https://cdn.example/mug.jpg',
    ],
    [
      'Cloudflare with a path',
      'https://kiln.example/cdn-cgi/image/width=300/photos/mug.jpg',
      'https://kiln.example/photos/mug.jpg',
    ],
    ['Nuxt', 'https://kiln.example/_ipx/w_300,f_webp/photos/mug.jpg', 'https://kiln.example/photos/mug.jpg'],
    ['weserv', 'https://images.weserv.nl/?url=cdn.example/mug.jpg&w=300', 'https://cdn.example/mug.jpg'],
    [
      'one resizer in front of another',
      `https://kiln.example/_next/image?url=${encodeURIComponent(`${SHOPIFY}/mug_200x200.jpg?v=1`)}&w=640&q=75`,
      `${SHOPIFY}/mug.jpg?v=1`,
    ],
  ])('asks for the full picture first: %s', (_, given, full) => {
    const forms = formsOf(given);
    expect(forms[0]).toBe(full);
    expect(forms.at(-1)).toBe(given);
  });

  it('tries what stands in a resizer in both its forms, before the resizer itself', () => {
    const given = 'https://kiln.example/_next/image?url=%2Fwp-content%2Fuploads%2Fmug-300x300.jpg&w=64&q=75';
    expect(formsOf(given)).toEqual([
      'https://kiln.example/wp-content/uploads/mug.jpg',
      'https://kiln.example/wp-content/uploads/mug-300x300.jpg',
      given,
    ]);
  });

  it.each([
    'https://kiln.imgix.net/mug.jpg?w=300&s=0123456789abcdef',
    'https://img.example/mug_200x200.jpg?width=200&sig=abc',
    'https://img.example/mug.jpg?width=200&signature=abc',
    'https://img.example/mug.jpg?width=200&Token=abc',
    'https://img.example/mug.jpg?width=200&hmac=abc',
    'https://bucket.example/mug-300x300.jpg?X-Amz-Signature=abc',
    'https://res.cloudinary.com/kiln/image/upload/s--AbCd1234--/w_300/v1/mug.jpg',
  ])('leaves a signed address as it is: %s', (given) => {
    expect(formsOf(given)).toEqual([given]);
  });

  it.each([
    'https://kiln.example/photos/mug.jpg',
    'https://kiln.example/photos/mug.jpg?v=3',
    'https://kiln.example/photos/poster-50x70.jpg',
    'https://kiln.example/photos/mug_large.jpg',
    'https://cdn.sanity.io/images/p/production/ab12-2000x3000.jpg',
    'https://res.cloudinary.com/kiln/image/upload/v17/shop/mug.jpg',
    'https://kiln.example/photos/500x500-tiles.jpg',
    'not an address',
  ])('has nothing to undo in %s', (given) => {
    expect(formsOf(given)).toEqual([given]);
  });

  it('gives up on addresses longer than any server takes', () => {
    const given = `https://kiln.example/mug.jpg?width=300&x=${'a'.repeat(5000)}`;
    expect(formsOf(given)).toEqual([given]);
  });
});
