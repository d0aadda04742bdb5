import { describe, expect, it } from 'vitest';
import type { FoundImage } from '../found';
import { imagesOfPage } from './images-of-page';
import { image, pageOf, paths, productPage } from './sample-product-page';

const found = (gallery: string) => paths(imagesOfPage(productPage(gallery), []));

describe('imagesOfPage, of one picture', () => {
  it.each<[string, string, Partial<FoundImage> & { path: string }]>([
    ['src alone', '<img src="/mug.jpg" alt=" A  mug ">', { path: '/mug.jpg', alt: 'A mug' }],
    [
      'its declared size',
      '<img src="/mug.jpg" width="800" height="600px">',
      { path: '/mug.jpg', width: 800, height: 600 },
    ],
    ['a size that is none', '<img src="/mug.jpg" width="100%" height="auto">', { path: '/mug.jpg' }],
    [
      'the widest of a srcset',
      '<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w" width="300" height="200">',
      { path: '/l.jpg', width: 1200, height: 800 },
    ],
    [
      'the densest of a srcset',
      '<img src="/s.jpg" srcset="/s.jpg, /l.jpg 2x" width="400">',
      { path: '/l.jpg', width: 800 },
    ],
    [
      'commas in a srcset',
      '<img srcset="/upload/w_300,h_300/a.jpg 300w,/upload/w_900,h_900/a.jpg 900w">',
      { path: '/upload/w_900,h_900/a.jpg', width: 900 },
    ],
    [
      'a lazy srcset',
      '<img src="data:image/gif;base64,R0lG" data-srcset="/s.jpg 300w, /l.jpg 900w">',
      { path: '/l.jpg', width: 900 },
    ],
    [
      'a source beside it',
      '<picture><source type="image/avif" srcset="/l.avif 1600w"><img src="/m.jpg" width="500"></picture>',
      { path: '/l.avif', width: 1600 },
    ],
    ['a lazy src', '<img src="/placeholder.png" data-src="/mug.jpg">', { path: '/mug.jpg' }],
    [
      'a blurred small src',
      '<img src="/cdn/shop/files/mug_20x.jpg" data-src="/cdn/shop/files/mug.jpg">',
      { path: '/cdn/shop/files/mug.jpg' },
    ],
    [
      'a width left to a script',
      '<img data-src="/cdn/shop/files/mug_{width}x.jpg?v=1">',
      { path: '/cdn/shop/files/mug_2048x.jpg?v=1', width: 2048 },
    ],
    ['data-zoom-image', '<img src="/mug-600.jpg" width="600" data-zoom-image="/zoom.jpg">', { path: '/zoom.jpg' }],
    [
      'data-large_image',
      '<img src="/m.jpg" data-large_image="/l.jpg" data-large_image_width="1500" data-large_image_height="1000">',
      { path: '/l.jpg', width: 1500, height: 1000 },
    ],
    ['data-zoom', '<img src="/m.jpg" data-zoom="/zoom.jpg">', { path: '/zoom.jpg' }],
    ['a data-zoom that is a switch', '<img src="/m.jpg" data-zoom="true">', { path: '/m.jpg' }],
    ['data-original', '<img src="/blank.gif" data-original="/mug.jpg">', { path: '/mug.jpg' }],
    ['data-full', '<img src="/m.jpg" data-full="/full.jpg">', { path: '/full.jpg' }],
    ['data-image', '<img src="/spinner.gif" data-image="/mug.jpg">', { path: '/mug.jpg' }],
    [
      'a lightbox around it',
      '<a href="/full.jpg"><img src="/thumb.jpg" width="80" height="80" alt="Mug"></a>',
      { path: '/full.jpg', alt: 'Mug' },
    ],
    [
      'a lightbox that tells its size',
      '<a href="/full.jpg" data-pswp-width="1600" data-pswp-height="1200"><img src="/thumb.jpg"></a>',
      { path: '/full.jpg', width: 1600, height: 1200 },
    ],
    [
      'a wider srcset than its lightbox',
      '<a href="/full-800x800.jpg"><img srcset="/l.jpg 2000w"></a>',
      { path: '/l.jpg', width: 2000 },
    ],
    ['a lightbox without a picture in it', '<a class="zoom" href="/full.jpg">Enlarge</a>', { path: '/full.jpg' }],
    [
      'noscript',
      '<img data-lazy-later="x"><noscript><img src="/mug.jpg" alt="Mug"></noscript>',
      { path: '/mug.jpg', alt: 'Mug' },
    ],
    [
      'a slide’s background',
      '<div class="slide" style="background-image: url(\'/mug.jpg\')"></div>',
      { path: '/mug.jpg', source: 'css' },
    ],
    ['a lazy background', '<div class="slide" data-bg="/mug.jpg"></div>', { path: '/mug.jpg', source: 'css' }],
    [
      'the size in its address',
      '<img src="/wp-content/uploads/mug-600x450.jpg">',
      { path: '/wp-content/uploads/mug-600x450.jpg', width: 600, height: 450 },
    ],
    [
      'the width in its query',
      '<img src="/cdn/shop/files/mug.jpg?v=1&amp;width=713">',
      { path: '/cdn/shop/files/mug.jpg?v=1&width=713', width: 713 },
    ],
    [
      'a thumbnail that can be had larger',
      '<img src="/cdn/shop/files/mug_100x100.jpg">',
      { path: '/cdn/shop/files/mug_100x100.jpg' },
    ],
    [
      'an address of another host',
      '<img src="//cdn.example/mug.jpg">',
      { path: '', url: 'https://cdn.example/mug.jpg' },
    ],
    ['a moving picture in a gallery', '<img src="/turning-mug.gif">', { path: '/turning-mug.gif' }],
  ])('reads %s', (_, gallery, { path, ...more }) => {
    expect(imagesOfPage(productPage(gallery), [])).toEqual([image(path, more)]);
  });

  it('cuts what is said of it to 200 characters, and no character in two', () => {
    const alt = `${'a'.repeat(199)}😀 and more`;
    expect(imagesOfPage(productPage(`<img src="/mug.jpg" alt="${alt}">`), [])[0]?.alt).toBe('a'.repeat(199));
  });

  it.each([
    ['a drawing', '<img src="/mug.svg">'],
    ['a drawing behind a resizer', '<img src="/_next/image?url=%2Fmug.svg&amp;w=640&amp;q=75">'],
    ['a data: address', '<img src="data:image/png;base64,iVBORw0KGgo=">'],
    ['a placeholder', '<img src="/images/placeholder.png">'],
    ['WooCommerce’s placeholder', '<img src="/wp-content/uploads/woocommerce-placeholder-600x600.png">'],
    ['a spinner', '<img src="/assets/loading.gif">'],
    ['another spinner', '<img src="/assets/ajax-loader.gif">'],
    ['an icon', '<img src="/icons/heart.png">'],
    ['a swatch', '<img src="/files/swatch-blue.png">'],
    ['a colour’s dot', '<div class="color-swatches"><img src="/files/blue.png"></div>'],
    ['a payment mark', '<img src="/files/paypal.png">'],
    ['all payment marks', '<ul class="payment-methods"><li><img src="/files/cards.png"></li></ul>'],
    ['an avatar', '<img src="/files/avatar-12.jpg">'],
    ['a social mark', '<img src="/files/instagram.png">'],
    ['a logo', '<img src="/files/kiln-logo.png">'],
    ['a badge', '<div class="product__badge"><img src="/files/sale.png"></div>'],
    ['a tracker', '<img src="https://www.facebook.com/tr?id=1" width="1" height="1">'],
    ['a tracker without a size', '<noscript><img src="https://www.facebook.com/tr?id=1"></noscript>'],
    ['a picture of one pixel', '<img src="/count" width="1" height="1">'],
    ['what is declared small', '<img src="/tiny.jpg" width="120" height="160">'],
    ['what is styled small', '<img src="/tiny.jpg" style="width: 60px; height: 60px">'],
    ['a film', '<a class="zoom" href="/mug.mp4"><img data-src="/mug.mp4"></a>'],
    ['a video’s poster', '<img src="https://i.ytimg.com/vi/abc/hqdefault.jpg">'],
    ['a template', '<img src="{{ product.image }}"><img src="/${image}/a.jpg">'],
    ['an address of no use', '<img src="http://"><img src=""><img>'],
    ['a picture that links to another page', '<a href="/products/bowl"><img src="/bowl.jpg"></a>'],
  ])('leaves out %s', (_, gallery) => {
    expect(found(gallery)).toEqual([]);
  });

  it('keeps a picture whose telling word is the product’s own', () => {
    const page = pageOf(
      '<main><h1>Star icon mug with logo</h1><div class="product-gallery"><img src="/files/star-icon-mug.jpg"><img src="/files/mug-logo.jpg"></div></main>',
    );
    expect(paths(imagesOfPage(page, []))).toEqual(['/files/star-icon-mug.jpg', '/files/mug-logo.jpg']);
  });
});
