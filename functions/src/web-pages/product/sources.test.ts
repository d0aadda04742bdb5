import { describe, expect, it } from 'vitest';
import { buyBox, meta, offer, product, readShopPage, type ShopPage } from './shop-page';

const CURRENCY = '<script>Shopify.currency = {"active":"EUR","rate":"1.0"};</script>';
const THEME =
  '<script type="application/json" data-product-json>{"title":"Aurora","handle":"aurora","variants":[{"price":12900}]}</script>';
const NEXT =
  '<script id="__NEXT_DATA__" type="application/json">{"props":{"product":{"name":"Aurora","price":{"amount":"129.0","currencyCode":"EUR"}}}}</script>';

const PLATFORMS: [string, ShopPage, 'shopify' | 'woocommerce' | null][] = [
  ['Shopify’s files', { head: '<link rel="preconnect" href="https://cdn.shopify.com">' }, 'shopify'],
  ['Shopify’s script', { head: CURRENCY }, 'shopify'],
  ['Shopify’s paths', { body: '<img src="/cdn/shop/files/a.jpg">' }, 'shopify'],
  [
    'WooCommerce’s files',
    { head: '<link rel="stylesheet" href="/wp-content/plugins/woocommerce/assets/css/woocommerce.css">' },
    'woocommerce',
  ],
  ['an address that others have too', { body: '<p>Lamps</p>' }, null],
];

describe('the software of a shop', () => {
  it.each(PLATFORMS)('is known by %s', (_title, page, platform) => {
    expect(readShopPage(page).platform).toBe(platform);
  });
});

describe('how sure a field is', () => {
  const euro = meta({ 'og:title': 'Aurora', 'product:price:amount': '129.00', 'product:price:currency': 'EUR' });
  const ld = product({ name: 'Aurora', offers: offer('129.00', 'EUR') });
  it.each<[string, ShopPage, string, number, string, number]>([
    ['JSON-LD alone', { head: ld }, 'json-ld', 0.95, 'json-ld', 0.95],
    ['JSON-LD and what is shared', { head: ld + euro }, 'json-ld', 0.98, 'json-ld', 0.98],
    ['what is shared alone', { head: euro }, 'opengraph', 0.75, 'opengraph', 0.75],
    ['a theme’s product alone', { head: CURRENCY, body: THEME }, 'shopify', 0.95, 'shopify', 0.95],
    ['Next’s data and the heading', { body: '<h1>Aurora</h1>' + NEXT }, 'embedded-state', 0.73, 'embedded-state', 0.7],
    ['the page itself', { body: buyBox('Aurora', '129,00 €') }, 'html', 0.6, 'html', 0.6],
  ])('follows from %s', (_title, page, nameSource, nameConfidence, priceSource, priceConfidence) => {
    const { fullName, price } = readShopPage(page);
    expect([fullName?.source, fullName?.confidence]).toEqual([nameSource, nameConfidence]);
    expect([price?.source, price?.confidence]).toEqual([priceSource, priceConfidence]);
  });
});
