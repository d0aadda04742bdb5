import { documentOf } from './look';
import { PHOTO_NUMBERS } from './photo-face';
import { escaped, htmlReply, jsonReply, jsonScript, priceText, type Asked, type Face, type Reply } from './reply';
import { CURRENCY, productOf, SAMPLE_PRODUCTS, SHOP_NAME, skuOf, type SampleProduct } from './sample-products';

const STORE = '/woo/wp-json/wc/store/v1/products';
const FIRST_ID = 301;

/** The same goods as WooCommerce shows them: pages, categories and its store API. */
export const wooFace: Face = (asked) => {
  const { pathname } = asked.url;
  if (pathname === STORE) return listReply(asked);
  if (pathname.startsWith(`${STORE}/`)) {
    const product = SAMPLE_PRODUCTS[Number(pathname.slice(STORE.length + 1)) - FIRST_ID];
    return product ? jsonReply(storeProduct(product, asked)) : null;
  }
  if (pathname === '/woo/') return listPage('Shop', SAMPLE_PRODUCTS, 'home woocommerce', asked);
  const category = categoryOf(/^\/woo\/product-category\/([a-z]+)\/$/.exec(pathname)?.[1] ?? '');
  if (category) return categoryPage(category, asked);
  const product = productOf(/^\/woo\/product\/([a-z-]+)\/$/.exec(pathname)?.[1] ?? '');
  return product && page(product, asked);
};

const categoryIdOf = (name: string) => 20 + SAMPLE_PRODUCTS.findIndex(({ category }) => category === name);
const categoryOf = (slug: string) =>
  SAMPLE_PRODUCTS.find(({ category }) => category.toLowerCase() === slug)?.category ?? null;
const idOf = (product: SampleProduct) => FIRST_ID + SAMPLE_PRODUCTS.indexOf(product);
const fileOf = ({ slug }: SampleProduct, number: number, size = '') =>
  `/woo/wp-content/uploads/2026/03/${slug}-${number}${size}.jpg`;

function listReply(asked: Asked): Reply {
  const { searchParams } = asked.url;
  const numberOf = (name: string, usual: number) => Math.max(1, Number(searchParams.get(name) ?? usual) || usual);
  const perPage = Math.min(100, numberOf('per_page', 10));
  const start = (numberOf('page', 1) - 1) * perPage;
  const slug = searchParams.get('slug');
  const category = searchParams.get('category');
  const fitting = SAMPLE_PRODUCTS.filter(
    (product) =>
      (slug === null || product.slug === slug) &&
      (category === null || String(categoryIdOf(product.category)) === category),
  );
  const answer = jsonReply(fitting.slice(start, start + perPage).map((product) => storeProduct(product, asked)));
  const pages = Math.ceil(fitting.length / perPage);
  return {
    ...answer,
    headers: { ...answer.headers, 'x-wp-total': `${fitting.length}`, 'x-wp-totalpages': `${pages}` },
  };
}

/** Prices are strings in cents. */
function storeProduct(product: SampleProduct, { baseUrl }: Asked): object {
  const { name, slug, description, features, price, was, rating, category, isInStock } = product;
  const minor = (amount: number) => String(Math.round(amount * 100));
  return {
    ...{ id: idOf(product), name, slug, type: 'simple', sku: skuOf(product), on_sale: was !== null },
    permalink: `${baseUrl}/woo/product/${slug}/`,
    short_description: `<ul>${features.map((feature) => `<li>${escaped(feature)}</li>`).join('')}</ul>`,
    description: `<p>${escaped(description)}</p>`,
    prices: {
      ...{ price: minor(price), regular_price: minor(was ?? price), sale_price: minor(price) },
      ...{ currency_code: CURRENCY, currency_symbol: '€', currency_minor_unit: 2, currency_prefix: '€' },
    },
    ...{ average_rating: rating.value.toFixed(2), review_count: rating.count, is_in_stock: isInStock },
    categories: [{ id: categoryIdOf(category), name: category, slug: category.toLowerCase() }],
    images: PHOTO_NUMBERS.map((number) => ({
      ...{ id: idOf(product) * 10 + number, name: `${slug}-${number}`, alt: name },
      src: `${baseUrl}${fileOf(product, number)}`,
      thumbnail: `${baseUrl}${fileOf(product, number, '-300x300')}`,
    })),
  };
}

const shopHead = (
  baseUrl: string,
) => `<meta name="generator" content="WordPress 6.9"><meta name="generator" content="WooCommerce 10.4.0">
<link rel="https://api.w.org/" href="${baseUrl}/woo/wp-json/">`;

function categoryPage(category: string, asked: Asked): Reply {
  const products = SAMPLE_PRODUCTS.filter((product) => product.category === category);
  const id = categoryIdOf(category);
  const classes = `archive tax-product_cat term-${category.toLowerCase()} term-${id} woocommerce woocommerce-page`;
  return listPage(category, products, classes, asked);
}

function listPage(title: string, products: readonly SampleProduct[], bodyClass: string, { baseUrl }: Asked): Reply {
  const cards = products.map(
    (product) =>
      `<li class="product"><a href="/woo/product/${product.slug}/"><img src="${fileOf(product, 1, '-300x300')}" alt=""><h2>${escaped(product.name)}</h2><span class="price">${priceText(product.price)}</span></a></li>`,
  );
  const body = `<h1>${escaped(title)}</h1><ul class="products grid">${cards.join('')}</ul>`;
  return htmlReply(documentOf({ title: `${escaped(title)} - ${SHOP_NAME}`, head: shopHead(baseUrl), body, bodyClass }));
}

function page(product: SampleProduct, { baseUrl }: Asked): Reply {
  const { name, slug, description, features, price, was, category, isInStock } = product;
  const address = `${baseUrl}/woo/product/${slug}/`;
  const offer = { '@type': 'Offer', price: price.toFixed(2), priceCurrency: CURRENCY, url: address };
  const data = {
    '@context': 'https://schema.org/',
    '@graph': [
      { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: category }] },
      {
        ...{
          '@type': 'Product',
          '@id': `${address}#product`,
          name,
          sku: skuOf(product),
          image: `${baseUrl}${fileOf(product, 1)}`,
        },
        description: features.join('. '),
        offers: [{ ...offer, availability: `http://schema.org/${isInStock ? 'InStock' : 'OutOfStock'}` }],
      },
    ],
  };
  const head = `${shopHead(baseUrl)}
<link rel="canonical" href="${address}">${jsonScript(data)}`;
  const gallery = PHOTO_NUMBERS.map(
    (number) =>
      `<div class="woocommerce-product-gallery__image" data-thumb="${fileOf(product, number, '-300x300')}"><a href="${fileOf(product, number)}"><img class="wp-post-image" src="${fileOf(product, number, '-600x600')}" data-large_image="${fileOf(product, number)}" data-large_image_width="1200" data-large_image_height="1200" alt="${escaped(name)}"></a></div>`,
  );
  const amount = (value: number) =>
    `<span class="woocommerce-Price-amount amount"><bdi>${priceText(value)}</bdi></span>`;
  const body = `<div id="product-${idOf(product)}" class="product type-product ${isInStock ? 'instock' : 'outofstock'}">
<div class="woocommerce-product-gallery">${gallery.join('')}</div>
<div class="summary entry-summary"><h1 class="product_title entry-title">${escaped(name)}</h1>
<p class="price">${was === null ? amount(price) : `<del>${amount(was)}</del> <ins>${amount(price)}</ins>`}</p>
<div class="woocommerce-product-details__short-description"><ul>${features.map((feature) => `<li>${escaped(feature)}</li>`).join('')}</ul></div>
${isInStock ? `<form class="cart"><button type="submit" name="add-to-cart" value="${idOf(product)}" class="single_add_to_cart_button button">Add to cart</button></form>` : '<p class="stock out-of-stock">Out of stock</p>'}
<div class="product_meta"><span class="posted_in">Category: <a rel="tag">${escaped(category)}</a></span></div></div>
<div class="woocommerce-Tabs-panel--description" id="tab-description"><h2>Description</h2><p>${escaped(description)}</p></div></div>`;
  const bodyClass = `product-template-default single single-product woocommerce postid-${idOf(product)}`;
  return htmlReply(documentOf({ title: `${escaped(name)} - ${SHOP_NAME}`, head, body, bodyClass }));
}
