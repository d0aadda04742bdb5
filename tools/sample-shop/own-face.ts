import { documentOf } from './look';
import { PHOTO_NUMBERS } from './photo-face';
import { escaped, htmlReply, jsonScript, priceText, reply, type Asked, type Face, type Reply } from './reply';
import { CURRENCY, productOf, SAMPLE_PRODUCTS, SHOP_NAME, skuOf, type SampleProduct } from './sample-products';

/** The shop's own site, made as search engines like it: an index, a page of each product, robots.txt and a sitemap. */
export const ownFace: Face = (asked) => {
  const { pathname } = asked.url;
  if (pathname === '/') return htmlReply(indexPage());
  if (pathname === '/robots.txt') return reply(robotsTxt(asked), 'text/plain; charset=utf-8');
  if (pathname === '/sitemap.xml') return reply(sitemap(asked), 'application/xml; charset=utf-8');
  const product = productOf(/^\/(?:products|members)\/([a-z-]+)$/.exec(pathname)?.[1] ?? '');
  return product && productPage(product, asked);
};

const FACES: [title: string, address: (slug: string) => string][] = [
  ['Products', (slug) => `/products/${slug}`],
  ['As on Shopify', (slug) => `/shopify/products/${slug}`],
  ['As on WooCommerce', (slug) => `/woo/product/${slug}/`],
  ['As in the corner shop', (slug) => `/corner/${slug}.html`],
];

function indexPage(): string {
  const lists = FACES.map(([title, address]) => {
    const items = SAMPLE_PRODUCTS.map(
      ({ slug, name, price }) =>
        `<li><a href="${address(slug)}"><img src="/photos/${slug}-1.jpg?width=300" alt="" width="240" height="240" loading="lazy">${escaped(name)}</a> ${priceText(price)}</li>`,
    );
    return `<section><h2>${title}</h2><ul class="grid">${items.join('')}</ul></section>`;
  });
  const shops = ['/large/', '/shopify/', '/woo/'].map((path) => `<a href="${path}">${path}</a>`).join(' ');
  const trouble = ['/slow', '/loop', '/bomb', '/login', '/wall', '/gone', '/members/hearth-mug'];
  const links = trouble.map((path) => `<a href="${path}">${path}</a>`).join(' ');
  return documentOf({
    title: `${SHOP_NAME}: things that last`,
    body: `<h1>Things that last</h1>${lists.join('')}<p>Whole shops: ${shops}</p><p>What goes wrong: ${links}</p>`,
  });
}

const robotsTxt = ({ baseUrl }: Asked) =>
  [
    'User-agent: *',
    'Disallow: /members/',
    'Disallow: /cart',
    `Sitemap: ${baseUrl}/sitemap.xml`,
    `Sitemap: ${baseUrl}/large/sitemap.xml`,
    '',
  ].join('\n');

function sitemap({ baseUrl }: Asked): string {
  const addresses = ['/', ...SAMPLE_PRODUCTS.map(({ slug }) => `/products/${slug}`)];
  const entries = addresses.map((path) => `<url><loc>${baseUrl}${path}</loc><lastmod>2026-03-02</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`;
}

/** `folder` is where a shop of its own begins on this host, as `/large`. */
export function productPage(product: SampleProduct, { baseUrl: origin }: Asked, folder = ''): Reply {
  const { name, description, price, slug } = product;
  const baseUrl = `${origin}${folder}`;
  const address = `${baseUrl}/products/${slug}`;
  const head = `<link rel="canonical" href="${address}">
<meta name="description" content="${escaped(description.slice(0, 150))}">
<meta property="og:type" content="product">
<meta property="og:site_name" content="${SHOP_NAME}">
<meta property="og:title" content="${escaped(name)}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${baseUrl}/photos/${slug}-1.jpg">
<meta property="product:price:amount" content="${price.toFixed(2)}">
<meta property="product:price:currency" content="${CURRENCY}">
${jsonScript(productData(product, baseUrl))}
${jsonScript({ '@context': 'https://schema.org', '@type': 'Organization', name: SHOP_NAME, url: baseUrl, logo: `${origin}/logo.svg` })}`;
  return htmlReply(documentOf({ title: `${escaped(name)} | ${SHOP_NAME}`, head, body: productBody(product, folder) }));
}

/** As schema.org has it; the price before stands as a price specification. */
function productData(product: SampleProduct, baseUrl: string): object {
  const { name, description, slug, price, was, rating, category, isInStock } = product;
  const before = { '@type': 'UnitPriceSpecification', priceType: 'https://schema.org/StrikethroughPrice', price: was };
  return {
    ...{ '@context': 'https://schema.org', '@type': 'Product', name, description, category, sku: skuOf(product) },
    image: PHOTO_NUMBERS.map((number) => `${baseUrl}/photos/${slug}-${number}.jpg`),
    brand: { '@type': 'Brand', name: SHOP_NAME },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: rating.value, reviewCount: rating.count },
    offers: {
      ...{ '@type': 'Offer', price: price.toFixed(2), priceCurrency: CURRENCY, url: `${baseUrl}/products/${slug}` },
      availability: `https://schema.org/${isInStock ? 'InStock' : 'OutOfStock'}`,
      ...(was === null ? {} : { priceSpecification: { ...before, priceCurrency: CURRENCY } }),
    },
  };
}

function productBody(product: SampleProduct, folder: string): string {
  const { name, description, features, price, was, rating, slug, isInStock } = product;
  const photos = PHOTO_NUMBERS.map(
    (number) => `<img src="${folder}/photos/${slug}-${number}.jpg" alt="${escaped(name)}" width="1200" height="1200">`,
  );
  const before = was === null ? '' : `<del>${priceText(was)}</del> `;
  return `<article class="product"><div class="gallery">${photos.join('')}</div><div>
<h1>${escaped(name)}</h1>
<p class="price">${before}<ins>${priceText(price)}</ins></p>
<p>${rating.value} of 5 stars, ${rating.count} reviews</p>
<p class="description">${escaped(description)}</p>
<ul class="features">${features.map((feature) => `<li>${escaped(feature)}</li>`).join('')}</ul>
<button type="submit"${isInStock ? '' : ' disabled'}>${isInStock ? 'Add to cart' : 'Sold out'}</button>
</div></article>`;
}
