import fc from 'fast-check';
import { bulkDynamicFormSchema } from '../../lib/domain/kinds/ads/bulk-dynamic';
import { LANGUAGES } from '../../lib/domain/shared/language';

const WORDS = [
  ...[
    'Auro',
    'bottle',
    'Wasserflasche',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
    'anticonstitutionnellement',
  ],
  ...[
    'İndirim',
    'ağaç',
    'Señorita',
    'coração',
    'Tiếng',
    'Việt',
    'Łódź',
    'AuroPure™️',
    'Tonic©',
    'T-shirt',
    'AU-TN-500-12-EU/UK',
  ],
  ...['قارورة', 'ذكية', 'مُكَثِّف', 'الرَّائحة', 'ﷺ', 'שָׁלוֹם', 'בקבוק', 'कॉफ़ी', 'क्षत्रिय', 'น้ำดื่ม', 'ลิ้นสัมผัสรสชาติเยิ้มที่สดชื่น'],
  ...[
    '물병',
    '나무에서',
    'ボトル',
    'コーヒー',
    '重力',
    '水瓶',
    '步伐轻盈',
    'Бутылка',
    'Ωμέγα',
    'ẞ',
    'ﬁ',
    'ｱｲｳ',
    '㎡',
    'a\u0323\u0302',
  ],
];
const FIGURES = [
  ...[
    '25%',
    '25 %',
    '100\u00a0%',
    '٢٥٪',
    '%50',
    '199.99 SAR',
    '1\u202f299,00\u00a0€',
    '1.299,90',
    '₹1,299',
    '₽1 299',
    '﷼250',
    '₿0.001',
  ],
  ...[
    '+966 11 555 0100',
    '31/12/2026',
    '10–20',
    '500 ml',
    '2 kg',
    'X-200',
    '12PCS/LOT',
    '٢٤٩٫٩٩ ر.س',
    '19.–',
    'CHF 19',
    '5️⃣',
    '1️⃣0️⃣',
    '½',
    'CO₂',
    '4K',
    '７日',
  ],
  ...['41234567890123', '00:09', '(500)', '#1', '3×4', '50*70 cm', '$9.99'],
];
const SIGNS = [
  ...[
    '👩🏽‍🚀',
    '👨‍👩‍👧‍👦',
    '🇸🇦🇩🇪',
    '❤️‍🔥',
    '🏴\u{e0067}\u{e0062}\u{e007f}',
    '✓',
    '✔️',
    '★★★★☆',
    '☎',
    '→',
    '‼️',
    '▶️',
    '✅',
    '⭐',
    '✨',
    '♻️',
    '⚡',
    '☕',
    '🏿',
    '\u20e3',
  ],
  ...[
    '\u202e',
    '\u2067',
    '\u2066',
    '\u200f',
    '\u200b',
    '\u200d',
    '\u200c',
    '\u2060',
    '\u00ad',
    '\ufeff',
    '\u3164',
    '\u115f',
    '\u2800',
    '\u0301',
    '\u0e31',
    '\u064b',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\ufffe',
    '\ud83d',
    '\u{1ffff}',
    '\uf0b7',
    '\ue000',
    '\u{e0041}',
    `Z${'\u0336\u0301'.repeat(9)}`,
  ],
  ...[
    '«',
    '»',
    '!',
    '?',
    '…',
    '—',
    '“',
    '”',
    '(',
    ')',
    '[',
    ']',
    '/',
    '*',
    '**',
    '_',
    '#',
    '`',
    '|',
    '~~',
    '>',
    '<',
    '&',
    '•',
    '-',
  ],
  ...[
    '<b>',
    '</b>',
    '<br/>',
    '<script>alert(1)</script>',
    '&amp;amp;',
    '&#039;',
    '&nbsp;',
    '&lt;p&gt;',
    '[buy](https://example.com/?utm=1)',
  ],
  ...[
    'https://shop.example.com/a/b?variant=41234567890123&utm_source=x',
    'info@auro.example',
    'www.auro.example',
    '\n- ',
    '\n# ',
    '\n| a | b |\n|---|---|\n',
  ],
];
const SEPARATORS = [
  ' ',
  ' ',
  ' ',
  ' ',
  '',
  '\u00a0',
  '\u202f',
  '\u00ad',
  '\u200b',
  '\n',
  '. ',
  ', ',
  '\t',
  '  ',
  '\u3000',
];

/** Any character that there is, but few of them at a time. */
const anyCharacter = fc.string({ unit: 'binary', minLength: 1, maxLength: 3 });
const longWord = fc
  .tuple(fc.constantFrom('w', 'ß', 'İ', 'ع', '水', 'ก', 'क', '9', '-', 'Wi'), fc.integer({ min: 8, max: 60 }))
  .map(([letter, times]) => letter.repeat(times));

const piece = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 5, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: anyCharacter },
  { weight: 1, arbitrary: longWord },
);

/** A text of up to `most` pieces: scripts, marks, controls, figures, directions and marks of other formats, in any order. */
export const strangeText = (most: number) =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: most })
    .map((parts) => parts.flat().join(''));

const { brand_name, product_full_name, product_description } = bulkDynamicFormSchema.shape;
/** As a form would take it: what it refuses, a person has to type again. */
const taken = (schema: typeof brand_name, otherwise: string) => (text: string) =>
  schema.safeParse(text.trim()).data ?? otherwise;

/** What a person may send. */
export const strangeForm = fc.record({
  brand_name: strangeText(3).map(taken(brand_name, 'Auro 👩🏽‍🚀')),
  product_full_name: strangeText(8).map(taken(product_full_name, 'Auro X-200 (500 ml)')),
  product_description: strangeText(60).map(
    taken(product_description, 'Keeps tea hot for 12 h. 25 % off until 31/12/2026!'),
  ),
  lang: fc.constantFrom(...LANGUAGES),
});
export type StrangeForm = typeof strangeForm extends fc.Arbitrary<infer T> ? T : never;
