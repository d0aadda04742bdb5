import { describe, expect, it } from 'vitest';
import { openPage } from '../page';
import { imagesOfPage } from './images-of-page';
import { HOST, image, named, pageOf, paths, productPage } from './sample-product-page';

const found = (gallery: string) => paths(imagesOfPage(productPage(gallery), []));

describe('imagesOfPage, of a whole page', () => {
  const gallery = '<img src="/one.jpg" width="900"><img src="/two.jpg" width="900">';

  it.each([
    ['the header', '<header><a href="/"><img src="/other.jpg"></a></header>'],
    ['a header by its class', '<div class="site-header"><img src="/other.jpg"></div>'],
    ['the footer', '<footer><img src="/other.jpg"></footer>'],
    ['Shopify’s footer', '<div id="shopify-section-footer"><img src="/other.jpg"></div>'],
    ['the navigation', '<nav><ul><li><img src="/other.jpg"></li></ul></nav>'],
    ['a large menu', '<div class="mega-menu megamenu"><img src="/other.jpg"></div>'],
    ['the announcement', '<div class="announcement-bar"><img src="/other.jpg"></div>'],
    ['the basket', '<cart-drawer><img src="/other.jpg"></cart-drawer>'],
    ['the reviews', '<div class="customer-reviews"><img src="/other.jpg"></div>'],
    ['Instagram', '<section class="instagram-feed"><img src="/other.jpg"></section>'],
    [
      'related products',
      '<section class="related products"><ul class="products"><li><img src="/other.jpg"></li></ul></section>',
    ],
    ['recommendations', '<product-recommendations><img src="/other.jpg"></product-recommendations>'],
    ['upsells', '<div class="up-sells upsells"><img src="/other.jpg"></div>'],
    ['cross-sells', '<div id="crossSell"><img src="/other.jpg"></div>'],
    ['what was viewed', '<div class="recently-viewed"><img src="/other.jpg"></div>'],
    ['a product’s card', '<div class="ProductCard_root__x1"><img src="/other.jpg"></div>'],
    [
      'a card beside whose picture the link stands',
      '<div class="tile card"><img src="/other.jpg"><a href="/products/bowl">Bowl</a></div>',
    ],
    ['a list item with a link', '<ul><li><img src="/other.jpg"><h3><a href="/products/bowl">Bowl</a></h3></li></ul>'],
    ['a link to a product', '<a href="/products/bowl"><div><img src="/other.jpg"></div></a>'],
    ['a link to another by number', '<a href="?product_id=77"><img src="/other.jpg"></a>'],
    ['“You may also like”', '<section><h2>You may also like</h2><div><img src="/other.jpg"></div></section>'],
    ['“You’ll also love”', '<section><h2>You’ll also love</h2><div><img src="/other.jpg"></div></section>'],
    [
      '“Das könnte dir auch gefallen”',
      '<div><div><h3>Das könnte dir auch gefallen</h3></div><div><img src="/other.jpg"></div></div>',
    ],
    ['“Vous aimerez aussi”', '<h2>Vous aimerez aussi</h2><div><img src="/other.jpg"></div>'],
    [
      '“También te puede gustar”',
      '<section><p class="block-title">También te puede gustar</p><img src="/other.jpg"></section>',
    ],
    ['“関連商品”', '<section><h2>関連商品</h2><img src="/other.jpg"></section>'],
    ['a banner', '<div><img src="/files/summer-banner.jpg"></div>'],
    ['a moving picture outside of the gallery', '<div><img src="/other.gif"></div>'],
    ['a background outside of the gallery', '<div class="mood" style="background: url(/other.jpg)"></div>'],
    ['a lightbox outside of the gallery', '<a href="/other.jpg">More</a>'],
  ])('shows no picture of %s', (_, rest) => {
    expect(paths(imagesOfPage(productPage(gallery, rest), []))).toEqual(['/one.jpg', '/two.jpg']);
  });

  it.each([
    [
      'a link to the same product in a collection',
      '<a href="/collections/all/products/stoneware-mug"><img src="/one.jpg"></a>',
    ],
    ['a link within the page', '<a href="#zoom"><img src="/one.jpg"></a>'],
    ['a link to a variant', '<a href="?variant=5"><img src="/one.jpg"></a>'],
    ['a list of slides', '<ul class="slides"><li><a href="/one.jpg"><img src="/one-s.jpg"></a></li></ul>'],
    ['a slider that is a carousel', '<div class="swiper has-badges product-carousel"><img src="/one.jpg"></div>'],
    ['thumbnails in a bar of their own', '<div class="slider-nav"><img src="/one.jpg"></div>'],
  ])('shows the picture of %s', (_, inside) => {
    expect(found(inside)).toEqual(['/one.jpg']);
  });

  it('takes a product’s own card for the product', () => {
    const page = pageOf(
      '<div class="product-card"><div class="product-card__media"><img src="/one.jpg"></div><h1>Stoneware mug</h1></div>',
    );
    expect(paths(imagesOfPage(page, []))).toEqual(['/one.jpg']);
  });

  it('takes no shop’s name in a header for the product’s', () => {
    const page = pageOf(
      '<header><h1>Kiln</h1><img src="/team.jpg"></header><h2>Stoneware mug</h2><div class="gallery"><img src="/one.jpg"></div>',
    );
    expect(paths(imagesOfPage(page, []))).toEqual(['/one.jpg']);
  });

  it('puts what markup names first, then the gallery, then what is called alike, what is preloaded, and the rest', () => {
    const page = pageOf(
      `<main><p><img src="/story.jpg"></p><p><img src="/detail.jpg" alt="Our stoneware mug in use"></p>
       <div class="gallery"><img src="/one.jpg"><img src="/two.jpg"></div><h1>Stoneware mug</h1></main>`,
      '<link rel="preload" as="image" href="/hero-mug-front.jpg"><link rel="preload" as="image" href="/first.jpg">',
    );
    expect(paths(imagesOfPage(page, [named('/two.jpg'), named('/named.jpg')]))).toEqual([
      '/two.jpg',
      '/named.jpg',
      '/one.jpg',
      '/detail.jpg',
      '/first.jpg',
      '/story.jpg',
    ]);
  });

  it('reads the widest form of what is preloaded', () => {
    const page = pageOf(
      '<h1>Stoneware mug</h1>',
      '<link rel="preload" as="image" href="/s.jpg" imagesrcset="/s.jpg 400w, /l.jpg 1400w">',
    );
    expect(imagesOfPage(page, [])).toEqual([image('/l.jpg', { width: 1400 })]);
  });

  it('doesn’t take a preloaded logo for the product', () => {
    const page = pageOf(
      '<header><img src="/kiln.png"></header><h1>Stoneware mug</h1>',
      '<link rel="preload" as="image" href="/kiln.png">',
    );
    expect(imagesOfPage(page, [])).toEqual([]);
  });

  it('shows each picture once, in the wider form, with the words that either has', () => {
    const page = productPage(
      '<img src="/cdn/shop/files/mug_1600x1200.jpg" alt="Mug"><img src="/cdn/shop/files/mug_300x300.jpg">',
    );
    expect(imagesOfPage(page, [named('/cdn/shop/files/mug_600x450.jpg')])).toEqual([
      image('/cdn/shop/files/mug_1600x1200.jpg', { source: 'json-ld', width: 1600, height: 1200, alt: 'Mug' }),
    ]);
  });

  it('keeps the address that markup names where the page shows a smaller one', () => {
    const page = productPage('<img src="/wp-content/uploads/mug-600x600.jpg" alt="Mug">');
    expect(imagesOfPage(page, [named('/wp-content/uploads/mug.jpg')])).toEqual([
      image('/wp-content/uploads/mug.jpg', { source: 'json-ld', alt: 'Mug' }),
    ]);
  });

  it.each([
    ['the shop’s logo', '/files/kiln-logo.png'],
    ['a banner', '/files/banner-spring.jpg'],
    ['a picture for sharing', '/files/social-share.png'],
    ['a default', '/files/og-default.jpg'],
    ['what stands in the header', '/files/kiln-wordmark.png'],
    ['a placeholder', '/files/no-image.png'],
    ['a drawing', '/files/kiln.svg'],
  ])('leaves out an og:image that is %s', (_, path) => {
    const page = pageOf('<header><img src="/files/kiln-wordmark.png"></header><h1>Stoneware mug</h1>');
    expect(imagesOfPage(page, [named(path, 'opengraph')])).toEqual([]);
  });

  it('leaves out an og:image as wide as a banner', () => {
    const wide = { ...named('/files/spring.jpg', 'opengraph'), width: 1600, height: 400 };
    expect(imagesOfPage(pageOf('<h1>Stoneware mug</h1>'), [wide])).toEqual([]);
  });

  it('keeps an og:image with a telling name that the gallery shows too', () => {
    const page = productPage('<img src="/files/mug-cover.jpg">');
    expect(paths(imagesOfPage(page, [named('/files/mug-cover.jpg', 'opengraph')]))).toEqual(['/files/mug-cover.jpg']);
  });

  it('gives at most 30', () => {
    const many = Array.from({ length: 45 }, (_, index) => `<img src="/photo-${index}.jpg">`).join('');
    expect(paths(imagesOfPage(productPage(many), [])).at(-1)).toBe('/photo-29.jpg');
  });

  it('finds nothing on an empty page', () => {
    expect(imagesOfPage(openPage('', new URL(HOST)), [])).toEqual([]);
  });

  it('stands what a hostile page is made of', () => {
    const deep = '<div class="a">'.repeat(8_000);
    const links = '<li><a href="/x">x</a></li>'.repeat(5_000);
    const long = `<img srcset="${'a,'.repeat(200_000)}" alt="${'x '.repeat(200_000)}" class="${'product-'.repeat(50_000)}">`;
    const page = pageOf(`<h1>Mug</h1>${long}${links}${deep}<img src="/mug.jpg">`);
    expect(paths(imagesOfPage(page, []))).toEqual(['/mug.jpg']);
    expect(paths(imagesOfPage(pageOf(`${deep}<img src="/mug.jpg">`), []))).toEqual(['/mug.jpg']);
  });
});
