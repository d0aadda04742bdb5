import { reply, type Face } from './reply';
import { productOf, SAMPLE_PRODUCTS, SHOP_NAME, skuOf, type SampleProduct } from './sample-products';

/**
 * The same goods as somebody put them up twenty years ago: tables, no markup that means anything, letters in
 * windows-1252 that no header tells of, and on every second page JSON-LD that no parser takes.
 */
export const cornerFace: Face = ({ url }) => {
  const product = productOf(/^\/corner\/([a-z-]+)\.html$/.exec(url.pathname)?.[1] ?? '');
  return product && reply(windows1252(page(product)), 'text/html');
};

/** Of what these pages use, all that is not Latin-1. */
const LETTERS: Record<string, number> = { '€': 0x80, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 };

function windows1252(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => LETTERS[letter] ?? Math.min(letter.codePointAt(0) ?? 63, 255)));
}

/** With commas where none may be, a line break in a text, and a comment. */
const brokenData = ({ name, price, slug }: SampleProduct) => `<script type="application/ld+json">
{ "@context": "http://schema.org", "@type": "Product", /* from the old till */
  "name": "${name}",
  "description": "${name},
from our corner shop",
  "image": ["/photos/${slug}-1.jpg", "/photos/${slug}-2.jpg",],
  "offers": { "@type": "Offer", "price": "${price.toFixed(2).replace('.', ',')}", "priceCurrency": "EUR", },
}
</script>`;

function page(product: SampleProduct): string {
  const { name, description, features, price, was, slug } = product;
  const hasData = SAMPLE_PRODUCTS.indexOf(product) % 2 === 0;
  const row = (left: string, right: string) => `<TR><TD bgcolor="#eeeecc">${left}<TD>${right}`;
  const money = (amount: number) => `${amount.toFixed(2).replace('.', ',')} €`;
  return `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=windows-1252">
<TITLE>${SHOP_NAME}’s corner – ${name}</TITLE>${hasData ? brokenData(product) : ''}</HEAD>
<BODY bgcolor="#fffbe8" text="#332200" link="#1f4e46"><CENTER><IMG SRC="/logo.svg" WIDTH=180><FONT SIZE=+2 FACE="Georgia"><B>${name}</B></FONT>
<TABLE border=1 cellpadding=6><TR><TD rowspan=9><A HREF="/photos/${slug}-1.jpg"><IMG SRC="/photos/${slug}-1.jpg?width=400" WIDTH=320 BORDER=0></A><BR><IMG SRC="/photos/${slug}-2.jpg" WIDTH=320>
${row('Article no.', skuOf(product))}
${row('Price', `<FONT COLOR=red><B>${money(price)}</B></FONT>${was === null ? '' : ` instead of <STRIKE>${money(was)}</STRIKE>`}`)}
${row('What it is', `${description} <I>— so says the café next door</I>`)}
${features.map((feature) => row('&nbsp;', feature)).join('\n')}
</TABLE><P><A HREF="/">« back</A> <A HREF="mailto:corner@tarnwick.example?subject=${slug}">Order by e-mail</A>
</BODY></HTML>
`;
}
