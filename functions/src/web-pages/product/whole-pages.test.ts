import { describe, expect, it } from 'vitest';
import { jsonLd, meta, product, offer, readShopPage, said, type ShopPage } from './shop-page';

/** Pages as shops' software writes them, with all that stands around a product. */
const SHOPIFY: ShopPage = {
  lang: 'en',
  head: `<title>Aurora lamp – Hellwerk</title><link rel="canonical" href="https://hellwerk.example/products/aurora">
    ${meta({ 'og:site_name': 'Hellwerk', 'og:title': 'Aurora lamp', 'og:type': 'product', 'og:description': 'A lamp of brass that dims by…', 'og:price:amount': '129.00', 'og:price:currency': 'EUR', 'og:image': 'https://hellwerk.example/cdn/shop/files/aurora.jpg' })}
    <script>var Shopify = {}; Shopify.currency = {"active":"EUR","rate":"1.0"};</script>`,
  body: `<header class="site-header"><a href="/">Hellwerk</a><nav><ul><li><a href="/collections/lamps">Lamps</a></li></ul></nav></header>
    <main><section><div class="product__info"><h1 class="product__title">Aurora lamp</h1>
    <div class="price"><div class="price__container"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">€129,00</span></div>
    <div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular"></s></span></div></div></div>
    <form method="post" action="/cart/add"><select><option>Brass – €129,00</option><option>Steel – €149,00</option></select><button type="submit" name="add">Add to cart</button></form>
    <div class="product__description rte"><p>A lamp of brass that dims by touch, made by hand.</p></div></div></section>
    ${jsonLd({
      '@type': 'ProductGroup',
      name: 'Aurora lamp',
      url: 'https://hellwerk.example/products/aurora',
      brand: { '@type': 'Brand', name: 'Hellwerk' },
      hasVariant: [
        {
          '@type': 'Product',
          name: 'Aurora lamp - Brass',
          offers: offer('129.00', 'EUR', { availability: 'http://schema.org/InStock' }),
        },
        {
          '@type': 'Product',
          name: 'Aurora lamp - Steel',
          offers: offer('149.00', 'EUR', { availability: 'http://schema.org/OutOfStock' }),
        },
      ],
    })}
    <section class="related-products"><h2>You may also like</h2><span class="price">€20,00</span><button>Add to cart</button></section></main><footer>Hellwerk</footer>`,
};

const WOO: ShopPage = {
  lang: 'de-DE',
  url: 'https://hellwerk.example/produkt/aurora/',
  head: `<title>Aurora Leuchte - Hellwerk</title>${meta({ 'og:title': 'Aurora Leuchte - Hellwerk', 'og:site_name': 'Hellwerk', 'og:type': 'article' })}
    <link rel="stylesheet" href="/wp-content/plugins/woocommerce/assets/css/woocommerce.css">
    ${jsonLd({
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, item: { name: 'Startseite', '@id': '/' } },
            { '@type': 'ListItem', position: 2, item: { name: 'Leuchten', '@id': '/l' } },
            { '@type': 'ListItem', position: 3, item: { name: 'Aurora Leuchte', '@id': '/a' } },
          ],
        },
        {
          '@type': 'Product',
          '@id': 'https://hellwerk.example/produkt/aurora/#product',
          name: 'Aurora Leuchte',
          description: 'Eine Leuchte aus Messing.',
          offers: [
            {
              '@type': 'Offer',
              priceSpecification: [
                {
                  '@type': 'UnitPriceSpecification',
                  price: '129.00',
                  priceCurrency: 'EUR',
                  valueAddedTaxIncluded: true,
                },
                {
                  '@type': 'UnitPriceSpecification',
                  price: '159.00',
                  priceCurrency: 'EUR',
                  priceType: 'https://schema.org/ListPrice',
                },
              ],
              availability: 'https://schema.org/InStock',
            },
          ],
        },
      ],
    })}`,
  body: `<div class="product type-product product_cat-leuchten"><div class="summary"><h1 class="product_title">Aurora Leuchte</h1>
    <p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>159,00&nbsp;<span>&euro;</span></bdi></span></del> <ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>129,00&nbsp;<span>&euro;</span></bdi></span></ins> <small>inkl. 19 % MwSt.</small></p>
    <p class="stock in-stock">Vorrätig</p><form class="cart" method="post"><button type="submit" name="add-to-cart" class="single_add_to_cart_button">In den Warenkorb</button></form></div>
    <section class="related products"><ul class="products"><li><span class="price">20,00 €</span></li></ul></section></div>`,
};

const OWN_MADE: ShopPage = {
  lang: 'fr',
  head: '<title>Lampe Aurora | Hellwerk</title><meta name="description" content="Une lampe en laiton...">',
  body: `<div id="page"><div class="breadcrumb"><a href="/">Accueil</a> &gt; <a href="/lampes">Lampes</a> &gt; <span>Lampe Aurora</span></div>
    <div class="fiche"><h1>Lampe Aurora</h1><div class="zone-prix"><span class="prix-barre">159,00&nbsp;€</span> <span class="prix">129,00&nbsp;€</span></div>
    <p class="availability">En stock</p><a href="/panier?add=1" class="btn">Ajouter au panier</a>
    <div class="description"><p>Une lampe en laiton qui s’allume au toucher, faite à la main.</p></div>
    <h3>Caractéristiques</h3><ul><li>Faite à la main</li><li>Deux mètres de câble</li></ul></div></div>`,
};

const PAGES: [string, ShopPage, Record<string, unknown>, string | null][] = [
  [
    'Shopify',
    SHOPIFY,
    {
      name: 'Aurora lamp',
      description: 'A lamp of brass that dims by touch, made by hand.',
      price: '129 EUR',
      availability: 'in_stock',
      brand: 'Hellwerk',
      images: ['https://hellwerk.example/cdn/shop/files/aurora.jpg'],
    },
    'shopify',
  ],
  [
    'WooCommerce',
    WOO,
    {
      name: 'Aurora Leuchte',
      description: 'Eine Leuchte aus Messing.',
      price: '129 EUR (159)',
      availability: 'in_stock',
      category: 'Leuchten',
    },
    'woocommerce',
  ],
  [
    'nobody’s software',
    OWN_MADE,
    {
      name: 'Lampe Aurora',
      description: 'Une lampe en laiton qui s’allume au toucher, faite à la main.',
      features: ['Faite à la main', 'Deux mètres de câble'],
      price: '129 EUR (159)',
      availability: 'in_stock',
      category: 'Lampes',
    },
    null,
  ],
];

describe('a whole page', () => {
  it.each(PAGES)('of %s is read', (_title, page, expected, platform) => {
    const found = readShopPage(page);
    expect(said(found)).toEqual(expected);
    expect(found.platform).toBe(platform);
  });

  it('never changes what it was read from', () => {
    const page = { head: product({ name: 'Aurora', offers: offer('1.00', 'EUR') }) };
    expect(readShopPage(page)).toEqual(readShopPage(page));
  });
});
