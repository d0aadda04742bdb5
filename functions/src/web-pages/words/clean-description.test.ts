import { describe, expect, it } from 'vitest';
import { cleanDescription } from './clean-description';

const clean = (text: string, max = 1_000) => cleanDescription(text, max);

describe('a description of any writing becomes plain text', () => {
  it.each<[what: string, from: string, to: string]>([
    ['plain text stays', 'A soft cushion. Washable at 40 °C.', 'A soft cushion. Washable at 40 °C.'],
    ['paragraphs are parted', '<p>A soft cushion.</p><p>Washable.</p>', 'A soft cushion.\n\nWashable.'],
    ['divs are paragraphs', '<div>One.<div>Two.</div>Three.</div>', 'One.\n\nTwo.\n\nThree.'],
    ['inline tags vanish', '<p>A <b>very</b> <em>soft</em> cushion.</p>', 'A very soft cushion.'],
    ['line breaks part lines', 'Cover: linen<br>Filling: wool', 'Cover: linen\n\nFilling: wool'],
    ['list items get a point', '<ul><li>Soft</li><li><p>Warm</p></li></ul>', '• Soft\n• Warm'],
    [
      'a list between paragraphs',
      '<p>Why Norden?</p><ul>\n<li>Soft</li>\n<li>Warm</li></ul><p>Made in Lund.</p>',
      'Why Norden?\n\n• Soft\n• Warm\n\nMade in Lund.',
    ],
    ['nested lists', '<ul><li>Cover<ul><li>Linen</li></ul></li></ul>', '• Cover\n• Linen'],
    ['entities', 'Soft &amp; warm &ndash; 40&nbsp;&deg;C', 'Soft & warm – 40 °C'],
    ['entities by number', 'Caf&#233; &#x2013; cr&egrave;me', 'Café – crème'],
    ['entities escaped twice', 'Soft &amp;amp; warm &amp;nbsp;cushion', 'Soft & warm cushion'],
    ['tags escaped once', '&lt;p&gt;Soft.&lt;/p&gt;&lt;p&gt;Warm.&lt;/p&gt;', 'Soft.\n\nWarm.'],
    ['tags escaped twice', '&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Soft&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;', '• Soft'],
    ['less than', 'For rooms &lt; 20 °C and weights <5 kg', 'For rooms < 20 °C and weights <5 kg'],
    [
      'Markdown',
      '## Cover\n\n**Soft** linen, see [our weaver](https://example.com/w).\n\n- Warm\n* Light',
      'Cover\n\nSoft linen, see our weaver.\n\n• Warm\n• Light',
    ],
    ['a Markdown picture', '![Cushion](https://example.com/c.jpg)\nSoft.', 'Soft.'],
    ['points of all sorts', '✓ Soft\n• Warm\n– Light\n✅ Washable', '• Soft\n• Warm\n• Light\n• Washable'],
    [
      'wrapped lines',
      'A cushion that was woven by hand in a small\ntown by the sea.',
      'A cushion that was woven by hand in a small\n\ntown by the sea.',
    ],
    [
      'longer wrapped lines',
      'A cushion that was woven by hand in a very small old\ntown by the sea.',
      'A cushion that was woven by hand in a very small old town by the sea.',
    ],
    ['white space', '  Soft \t and\u00a0\u2003warm.  \r\n\r\n\r\n  Light. ', 'Soft and warm.\n\nLight.'],
    ['zero width', 'So\u200bft cu\u00adshion\ufeff.', 'Soft cushion.'],
    ['turned direction', '\u202eSoft\u202c cushion\u200f.', 'Soft cushion.'],
    ['control characters', 'Soft\u0000 cush\u0007ion\u0085.', 'Soft cushion.'],
    ['half a character', 'Soft \ud83d cushion.', 'Soft cushion.'],
    ['Persian joiners stay', 'بالش نرم می‌شود.', 'بالش نرم می‌شود.'],
    ['scripts and styles', '<style>p{color:red}</style><p>Soft.</p><script>alert("x")</script>', 'Soft.'],
    ['templates and frames', '<template><p>No</p></template><iframe>No</iframe><noscript>No</noscript>Soft.', 'Soft.'],
    [
      'forms',
      '<p>Soft.</p><form><label>Size</label><select><option>S</option></select><button>Go</button></form>',
      'Soft.',
    ],
    [
      'what is hidden',
      '<p>Soft.</p><p style="display: none">No.</p><p hidden>No.</p><p aria-hidden="true">No.</p>',
      'Soft.',
    ],
    ['comments', '<p>Soft<!-- not shown -->.</p>', 'Soft.'],
    [
      'a table of sizes',
      '<p>Soft.</p><table><tr><th>Size</th><th>Chest</th><th>Waist</th></tr><tr><td>S</td><td>90</td><td>70</td></tr></table>',
      'Soft.',
    ],
    [
      'a table of nutrition',
      '<table><tr><td>Energy</td><td>250 kcal</td></tr><tr><td>Fat</td><td>3 g</td></tr></table><p>Sweet.</p>',
      'Sweet.',
    ],
    [
      'a table of properties',
      '<table><tr><th>Cover</th><td>Linen</td></tr><tr><th>Filling:</th><td>Wool</td></tr></table>',
      'Cover: Linen\n\nFilling: Wool',
    ],
    [
      'a list of terms',
      '<dl><dt>Cover</dt><dd>Linen</dd><dt>Filling</dt><dd>Wool</dd></dl>',
      'Cover: Linen\n\nFilling: Wool',
    ],
    ['a table for the layout', '<table><tr><td><p>Soft.</p><p>Warm.</p></td></tr></table>', 'Soft.\n\nWarm.'],
    ['a heading with text', '<h2>Woven by hand</h2><p>In Lund.</p>', 'Woven by hand\n\nIn Lund.'],
    ['a heading without text', '<p>Soft.</p><h2>Reviews of ours</h2>', 'Soft.'],
    ['two headings', '<h2>Our cushion</h2><h3>Woven by hand</h3><p>In Lund.</p>', 'Woven by hand\n\nIn Lund.'],
    ['paragraphs said twice', '<p>Soft and warm.</p><p>Light.</p><p>Soft and Warm!</p>', 'Soft and warm.\n\nLight.'],
    ['figures that differ', '<li>Holds 1.5 l</li><li>Holds 15 l</li>', '• Holds 1.5 l\n• Holds 15 l'],
    ['nothing', '', ''],
    ['nothing but tags', '<div><p> </p><br></div>', ''],
    ['broken markup', '<p>Soft <b>and warm<p>Light</i>.', 'Soft and warm\n\nLight.'],
    [
      'claims',
      'The best cushion in the world, clinically tested!',
      'The best cushion in the world, clinically tested!',
    ],
  ])('%s', (_, from, to) => {
    expect(clean(from)).toBe(to);
  });
});

describe('what shops say on every page is left out', () => {
  it.each([
    'Free shipping on orders over $50.',
    'Easy returns within 30 days.',
    'We use cookies to make this site better.',
    'Sign up for our newsletter and save.',
    'Add to cart',
    'In stock',
    'In stock, ready to ship',
    'Only 3 left in stock!',
    'Size guide',
    'We accept Visa, Mastercard and PayPal.',
    'Share on Facebook',
    'Read more',
    'Description',
    'Product details:',
    'https://shop.example.com/cushion',
    'Kostenloser Versand ab 50 €.',
    'Inkl. MwSt., zzgl. Versandkosten',
    'In den Warenkorb',
    'Sofort lieferbar',
    'Auf Lager, in 2 Tagen bei dir',
    'Mehr lesen',
    'Produktbeschreibung',
    'Livraison gratuite dès 50 €.',
    'Ajouter au panier',
    'En stock',
    'Guide des tailles',
    'Envío gratis a partir de 50 €.',
    'Añadir al carrito',
    'Métodos de pago',
    'Spedizione gratuita sopra i 50 €.',
    'Aggiungi al carrello',
    'Leggi di più',
    'Gratis verzending vanaf 50 €.',
    'In winkelwagen',
    'Op voorraad',
    'Frete grátis acima de R$ 200.',
    'Adicionar ao carrinho',
    'Darmowa dostawa od 200 zł.',
    'Dodaj do koszyka',
    'Fri frakt över 500 kr.',
    'Lägg i varukorgen',
    'I lager',
    '送料無料でお届けします。',
    'カートに入れる',
    '在庫あり',
    '続きを読む',
    '商品説明',
  ])('“%s”', (sentence) => {
    expect(clean(`<p>A soft cushion.</p><p>${sentence}</p>`)).toBe('A soft cushion.');
    expect(clean(`${sentence}\n\nA soft cushion.`)).toBe('A soft cushion.');
  });

  it('goes without its sentence, not without its paragraph', () => {
    expect(clean('A soft cushion. Free shipping on all orders. Made in Lund.')).toBe('A soft cushion. Made in Lund.');
  });

  it.each([
    'Returns to its shape overnight.',
    'Share it with those you like.',
    'A basket to add to any room.',
    'Read more in bed with this lamp.',
    'Stays in stock pots without a scratch.',
    'Details in brass.',
    'Lager und Achsen aus Stahl.',
    'Material: linen',
  ])('but what is said of the product stays: “%s”', (sentence) => {
    expect(clean(sentence)).toBe(sentence);
  });
});

describe('a long description is cut', () => {
  const three = 'A soft cushion. It is warm in winter. It is cool in summer.';

  it.each<[what: string, text: string, max: number, to: string]>([
    ['at the end of a sentence', three, 40, 'A soft cushion. It is warm in winter.'],
    ['not at all where it fits', three, three.length, three],
    ['between paragraphs', '<p>A soft cushion.</p><p>It is warm in winter.</p>', 30, 'A soft cushion.'],
    ['in the second paragraph', '<p>Soft.</p><p>Warm. Very light.</p>', 14, 'Soft.\n\nWarm.'],
    ['at a word where no sentence ends', 'A soft cushion, which is warm in winter', 20, 'A soft cushion'],
    ['in a word that is too long', 'Donaudampfschifffahrt', 5, 'Donau'],
    ['between items', '<ul><li>Soft and warm</li><li>Light and small</li></ul>', 25, '• Soft and warm'],
    ['without a heading at its end', '<p>Soft.</p><h2>Care</h2><p>Wash it by hand only.</p>', 15, 'Soft.'],
    ['in Japanese', '柔らかいクッション。冬は暖かい。夏は涼しい。', 18, '柔らかいクッション。冬は暖かい。'],
    ['not behind an abbreviation', 'Weighs approx. 5 kg with its cover on. Soft.', 16, 'Weighs approx. 5'],
    ['not within a figure', 'Weighs 1.5 kg. Soft as it gets.', 20, 'Weighs 1.5 kg.'],
    ['between pictographs', 'a👨‍👩‍👧👨‍👩‍👧', 10, 'a👨‍👩‍👧'],
  ])('%s', (_, text, max, to) => {
    expect(clean(text, max)).toBe(to);
  });

  it.each<[what: string, text: string, to: string]>([
    ['loses its last sentence', 'A soft cushion. It is warm in wint…', 'A soft cushion.'],
    ['with three dots', 'A soft cushion. It is warm in...', 'A soft cushion.'],
    ['with a link behind', 'A soft cushion. It is warm in… Read more', 'A soft cushion.'],
    ['with a link below', '<p>A soft cushion. It is warm in…</p><a>Read more</a>', 'A soft cushion.'],
    ['loses its last paragraph', '<p>A soft cushion.</p><p>It is warm in…</p>', 'A soft cushion.'],
    ['stays where nothing else is said', 'A soft cushion that is…', 'A soft cushion that is…'],
  ])('one that was cut at its source %s', (_, text, to) => {
    expect(clean(text)).toBe(to);
  });
});

describe('hostile input', () => {
  it.each<[what: string, text: string]>([
    ['deep nesting', `${'<div>'.repeat(30_000)}Soft.`],
    ['nested tables', `${'<table><tr><td>'.repeat(12_000)}Soft.`],
    ['open tags', `Soft.${'<a '.repeat(60_000)}`],
    ['ampersands', `Soft.\n\n${'&'.repeat(199_000)}`],
    ['brackets', `Soft.\n\n${'[!['.repeat(60_000)}`],
    ['stars', `Soft.\n\n${'*a '.repeat(60_000)}`],
    ['white space', `Soft.${' '.repeat(199_000)}`],
    ['ten megabytes', `Soft.\n\n${'- '.repeat(5_000_000)}`],
    ['colons', `Soft.\n\n${' :'.repeat(90_000)}`],
  ])('%s is read to its end', (_, text) => {
    expect(clean(text)).toMatch(/^Soft\./u);
  });
});
