import { documentOf } from './look';
import { PHOTO_NUMBERS } from './photo-face';
import { escaped, htmlReply, jsonReply, jsonScript, priceText, type Asked, type Face, type Reply } from './reply';
import { CURRENCY, productOf, SAMPLE_PRODUCTS, SHOP_NAME, skuOf, type SampleProduct } from './sample-products';

/** What Shopify gives at most on one page of its list, and without being asked. */
const MOST_PER_PAGE = 250;
const USUAL_PER_PAGE = 30;

/**
 * The same goods as a Shopify theme shows them: pages, each product's `.js` and `.json`, collections, and the list of
 * all as JSON.
 */
export const shopifyFace: Face = (asked) => {
  const { pathname } = asked.url;
  if (pathname === '/shopify/') return listPage('All goods', SAMPLE_PRODUCTS);
  if (pathname === '/shopify/products.json') return listReply(asked, SAMPLE_PRODUCTS);
  const [, handle, list] = /^\/shopify\/collections\/([a-z]+)(\/products\.json)?$/.exec(pathname) ?? [];
  if (handle !== undefined) return collectionReply(handle, list !== undefined, asked);
  const [, slug = '', ending] = /^\/shopify\/products\/([a-z-]+)(\.js(?:on)?)?$/.exec(pathname) ?? [];
  const product = productOf(slug);
  if (!product) return null;
  if (ending === '.json') return jsonReply({ product: listedProduct(product, asked) });
  return ending ? jsonReply(productJs(product, asked)) : page(product, asked);
};

/** A collection is a category. */
function collectionReply(handle: string, isList: boolean, asked: Asked): Reply | null {
  const products = SAMPLE_PRODUCTS.filter(({ category }) => category.toLowerCase() === handle);
  const [first] = products;
  if (!first) return null;
  return isList ? listReply(asked, products) : listPage(first.category, products);
}

const idOf = (product: SampleProduct) => 8_210_000_000_000 + SAMPLE_PRODUCTS.indexOf(product);
const variantIdOf = (product: SampleProduct) => idOf(product) + 36_000_000_000_000;
const cents = (price: number) => Math.round(price * 100);
const fileOf = ({ slug }: SampleProduct, number: number) =>
  `/shopify/cdn/shop/files/${slug}-${number}.jpg?v=1780000000`;

function descriptionHtml({ description, features }: SampleProduct): string {
  return `<p>${escaped(description)}</p><ul>${features.map((feature) => `<li>${escaped(feature)}</li>`).join('')}</ul>`;
}

/** Prices are strings in euros, and nothing says that they are euros. */
function listReply(asked: Asked, all: readonly SampleProduct[]): Reply {
  const { url } = asked;
  const numberOf = (name: string, usual: number) => Math.max(1, Number(url.searchParams.get(name) ?? usual) || usual);
  const limit = Math.min(MOST_PER_PAGE, numberOf('limit', USUAL_PER_PAGE));
  const start = (numberOf('page', 1) - 1) * limit;
  return jsonReply({ products: all.slice(start, start + limit).map((product) => listedProduct(product, asked)) });
}

function listedProduct(product: SampleProduct, { baseUrl }: Asked): object {
  return {
    ...{ id: idOf(product), title: product.name, handle: product.slug, body_html: descriptionHtml(product) },
    ...{ vendor: SHOP_NAME, product_type: product.category, tags: product.features.slice(0, 2) },
    ...{ published_at: '2026-03-02T09:00:00+01:00', updated_at: '2026-03-02T09:00:00+01:00' },
    variants: [
      {
        ...{ id: variantIdOf(product), title: 'Default Title', sku: skuOf(product), available: product.isInStock },
        ...{ price: product.price.toFixed(2), compare_at_price: product.was?.toFixed(2) ?? null },
      },
    ],
    images: PHOTO_NUMBERS.map((number) => ({
      ...{ id: idOf(product) * 10 + number, position: number, width: 1200, height: 1200 },
      src: `${baseUrl}${fileOf(product, number)}`,
    })),
    options: [{ name: 'Title', position: 1, values: ['Default Title'] }],
  };
}

/** Prices are in cents, and addresses of files without the protocol. */
function productJs(product: SampleProduct, { url }: Asked): object {
  const { name, slug, category, price, was, isInStock } = product;
  const prices = { price: cents(price), compare_at_price: was === null ? null : cents(was) };
  const images = PHOTO_NUMBERS.map((number) => `//${url.host}${fileOf(product, number)}`);
  return {
    ...{ id: idOf(product), title: name, handle: slug, description: descriptionHtml(product), vendor: SHOP_NAME },
    ...{ type: category, tags: [], available: isInStock, price_varies: false, ...prices },
    variants: [
      { id: variantIdOf(product), title: 'Default Title', sku: skuOf(product), available: isInStock, ...prices },
    ],
    images,
    featured_image: images[0],
    media: images.map((src, index) => ({
      alt: name,
      position: index + 1,
      media_type: 'image',
      width: 1200,
      height: 1200,
      src,
    })),
    url: `/shopify/products/${slug}`,
  };
}

const SHOP_SCRIPT = `<script>var Shopify = Shopify || {}; Shopify.shop = "tarnwick-sample.example"; Shopify.currency = {"active":"${CURRENCY}","rate":"1.0"}; Shopify.theme = {"name":"Daybreak","id":140000000001}; Shopify.routes = Shopify.routes || {}; Shopify.routes.root = "/shopify/";</script>`;

function listPage(title: string, products: readonly SampleProduct[]): Reply {
  const cards = products.map(
    (product) =>
      `<li class="product-card"><a href="/shopify/products/${product.slug}"><img src="${fileOf(product, 1)}&amp;width=300" alt="">${escaped(product.name)}</a> <span class="price">${priceText(product.price)}</span></li>`,
  );
  const body = `<h1>${escaped(title)}</h1><ul class="grid">${cards.join('')}</ul>`;
  return htmlReply(documentOf({ title: `${escaped(title)} – ${SHOP_NAME}`, head: SHOP_SCRIPT, body }));
}

function page(product: SampleProduct, asked: Asked): Reply {
  const { name, slug, price, was, isInStock } = product;
  const address = `${asked.baseUrl}/shopify/products/${slug}`;
  const meta = {
    product: {
      id: idOf(product),
      vendor: SHOP_NAME,
      type: product.category,
      variants: [{ id: variantIdOf(product), price: cents(price), name, sku: skuOf(product) }],
    },
    page: { pageType: 'product' },
  };
  const head = `<link rel="canonical" href="${address}">
<meta property="og:site_name" content="${SHOP_NAME}">
<meta property="og:type" content="product">
<meta property="og:title" content="${escaped(name)}">
<meta property="og:image" content="${asked.baseUrl}${fileOf(product, 1)}&amp;width=600">
<meta property="og:price:amount" content="${price.toFixed(2)}">
<meta property="og:price:currency" content="${CURRENCY}">
${SHOP_SCRIPT}
<script>window.ShopifyAnalytics = window.ShopifyAnalytics || {}; window.ShopifyAnalytics.meta = ${JSON.stringify(meta).replaceAll('<', '\\u003c')};</script>`;
  const widths = [300, 600, 1200].map((width) => `${fileOf(product, 2)}&amp;width=${width} ${width}w`).join(', ');
  const body = `<div class="product" id="shopify-section-main"><div class="product__media">
<img src="${fileOf(product, 1)}&amp;width=600" data-zoom="${fileOf(product, 1)}" alt="${escaped(name)}">
<img src="${fileOf(product, 2)}&amp;width=300" srcset="${widths}" sizes="50vw" alt="${escaped(name)}"></div>
<div class="product__info"><p class="product__vendor">${SHOP_NAME}</p><h1 class="product__title">${escaped(name)}</h1>
<div class="price">${was === null ? '' : `<s class="price-item--regular">${priceText(was)}</s> `}<span class="price-item--sale">${priceText(price)} ${CURRENCY}</span></div>
<div class="product__description rte">${descriptionHtml(product)}</div>
<form action="/cart/add" method="post"><input type="hidden" name="id" value="${variantIdOf(product)}"><button type="submit" name="add"${isInStock ? '' : ' disabled'}>${isInStock ? 'Add to cart' : 'Sold out'}</button></form></div></div>
${jsonScript(productJs(product, asked), 'type="application/json" data-product-json')}`;
  return htmlReply(documentOf({ title: `${escaped(name)} – ${SHOP_NAME}`, head, body, bodyClass: 'template-product' }));
}
