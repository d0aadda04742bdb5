/**
 * A product's page as large shops send it, of about 1 MB: what it sells is a hundredth of it, the rest is navigation,
 * pictures in line, other products, reviews, styles and the data that its scripts start with. The same at every run.
 */
export function pageOf1Mb(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Alder Lamp | Tarnwick</title>
<link rel="canonical" href="${PAGE_URL}"><meta property="og:title" content="Alder Lamp"><meta property="og:site_name" content="Tarnwick">
<meta name="theme-color" content="#1f4e46"><link rel="icon" href="/logo.svg">${styles()}${jsonLd()}</head>
<body class="template-product">${navigation()}<main>${buyBox()}${reviews()}${related()}</main>${state()}
<footer>${times(60, (index) => `<a href="/pages/note-${index}">A note on thing ${index}</a>`)}</footer></body></html>`;
}

export const PAGE_URL = 'https://shop.example/products/alder-lamp';

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('\n');

const SENTENCES = [
  'It came well packed and a day early.',
  'The light is warm and does not flicker.',
  'We read under it every evening.',
  'The cable could be a hand longer.',
  'It stands firm, also on an uneven table.',
];
const words = (from: number) => SENTENCES.map((_, at) => SENTENCES[(from + at * 3) % SENTENCES.length]).join(' ');

function styles(): string {
  const rules = times(1_800, (index) => {
    const hue = (index * 37) % 360;
    return `.c${index % 500}-${index},.grid>.tile-${index}:hover{color:hsl(${hue} 30% 40%);background:#${(index * 4369).toString(16).padStart(6, '0').slice(0, 6)};padding:${index % 40}px}`;
  });
  return `<style>:root{--color-primary:#1f4e46;--color-accent:#d9793a}body{background:#faf7f1;font-family:Fraunces,serif}.button{background:var(--color-primary);color:#fff}
${rules}</style>`;
}

function jsonLd(): string {
  const data = {
    ...{ '@context': 'https://schema.org', '@type': 'Product', name: 'Alder Lamp', sku: 'TW-1' },
    description: `A lamp of alder wood that is made for every day. ${words(1)}`,
    image: [1, 2, 3].map((number) => `https://shop.example/photos/alder-lamp-${number}.jpg`),
    brand: { '@type': 'Brand', name: 'Tarnwick' },
    aggregateRating: { '@type': 'AggregateRating', ratingValue: 4.6, reviewCount: 400 },
    offers: {
      ...{ '@type': 'Offer', price: '92.50', priceCurrency: 'EUR', url: PAGE_URL },
      availability: 'https://schema.org/InStock',
    },
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function navigation(): string {
  const column = (index: number) =>
    `<li class="menu__item menu__item--${index}"><a class="menu__link" href="/collections/things-${index}" data-index="${index}"><span>Things of sort ${index}</span><svg viewBox="0 0 24 24" width="24" height="24"><path d="M${index} 4l8 ${index % 9}-8 8z"/><circle cx="12" cy="12" r="${index % 9}"/></svg></a></li>`;
  return `<header><a href="/" class="logo"><img src="/logo.svg" alt="Tarnwick logo" width="180" height="40"></a><nav><ul>${times(450, column)}</ul></nav></header>`;
}

function buyBox(): string {
  const photos = times(
    3,
    (index) => `<img src="/photos/alder-lamp-${index + 1}.jpg?width=600" alt="Alder Lamp" width="600" height="600">`,
  );
  return `<section class="product"><div class="product__media">${photos}</div><div class="product__info"><h1>Alder Lamp</h1><div class="price"><del>€102.50</del> <ins>€92.50</ins></div>
<div class="product__description"><p>A lamp of alder wood that is made for every day.</p><ul><li>Made of alder wood</li><li>Warm light of 2700 K</li><li>Repaired by us for ten years</li></ul></div>
<form action="/cart/add"><button type="submit" class="button">Add to cart</button></form></div></section>`;
}

const reviews = () =>
  `<section class="reviews">${times(560, (index) => `<article class="review" data-review="${index}"><div class="review__head"><b>Guest ${index}</b> <span class="stars" aria-label="${1 + (index % 5)} of 5">${'★'.repeat(1 + (index % 5))}</span> <time datetime="2026-0${1 + (index % 9)}-11">last year</time></div><p>${words(index)}</p></article>`)}</section>`;

const related = () =>
  `<section class="related-products">${times(240, (index) => `<div class="product-card"><a href="/products/thing-${index}"><img loading="lazy" src="/photos/thing-${index}.jpg?width=300" srcset="/photos/thing-${index}.jpg?width=300 300w, /photos/thing-${index}.jpg?width=600 600w" alt="Thing ${index}"><h3>Thing ${index}</h3><span class="price">€${10 + index}.00</span></a><button>Add to cart</button></div>`)}</section>`;

/** What the page's scripts start with: settings, texts and other products, and nothing of the page's own. */
function state(): string {
  const items = Array.from({ length: 2_400 }, (_, index) => ({
    ...{ id: index, handle: `thing-${index}`, label: `Thing ${index}`, tags: ['new', 'wood', `sort-${index % 40}`] },
    text: SENTENCES[index % SENTENCES.length],
  }));
  return `<script type="application/json" id="settings">${JSON.stringify({ items })}</script><script>window.dataLayer = window.dataLayer || [];${'function track(name){dataLayer.push({event:name})}'.repeat(1_600)}</script>`;
}
