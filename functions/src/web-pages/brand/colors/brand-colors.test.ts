import { describe, expect, it } from 'vitest';
import { openPage } from '../../page';
import { readBrandOfPage } from '../read-brand-of-page';

function colorsOf(css: string, html = '', logoColor: string | null = null) {
  const page = openPage(html, new URL('https://moss.example/'));
  const { primaryColor, secondaryColor, otherColors } = readBrandOfPage(page, [css], { brandName: null, logoColor });
  return { primary: primaryColor, secondary: secondaryColor, others: otherColors };
}
const primaryOf = (css: string, html?: string) => {
  const { primary } = colorsOf(css, html);
  return primary && `${primary.value} ${primary.source} ${primary.confidence}`;
};

describe('a brand’s first colour', () => {
  it.each([
    [
      'is what a page asks browsers to be painted in',
      '',
      '<meta name="theme-color" content="#1b7a4b">',
      '#1B7A4B html 0.65',
    ],
    [
      'is that for the light',
      '',
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1b7a4b"><meta name="theme-color" content="tomato">',
      '#FF6347 html 0.65',
    ],
    ['is that of a tile', '', '<meta name="msapplication-TileColor" content="#1b7a4b">', '#1B7A4B html 0.5'],
    ['is called the brand’s', ':root { --brand: #1b7a4b }', '', '#1B7A4B css 0.7'],
    ['is called the first', ':root { --color-primary: #1b7a4b }', '', '#1B7A4B css 0.65'],
    ['is called an accent, as three numbers', ':root { --color-base-accent-1: 27, 122, 75 }', '', '#1B7A4B css 0.6'],
    ['is called the first, as three others', ':root { --primary: 150 64% 29% }', '', '#1B794A css 0.65'],
    [
      'is the middle of a scale',
      ':root { --primary-100: #bfe8d2; --primary-500: #1b7a4b; --primary-900: #0c4a2c }',
      '',
      '#1B7A4B css 0.65',
    ],
    ['is that of buttons', 'button { background: #1b7a4b; color: #fff }', '', '#1B7A4B css 0.58'],
    [
      'is that of what puts a thing into the cart',
      '.add-to-cart { background-color: #1b7a4b }',
      '<b class="add-to-cart"></b>',
      '#1B7A4B css 0.65',
    ],
    ['is that of what sends a form', 'input[type=submit] { background: #1b7a4b }', '', '#1B7A4B css 0.65'],
    ['is that of links', 'a { color: #1b7a4b }', '', '#1B7A4B css 0.5'],
    [
      'is that of the head',
      '.site-header { background: #1b7a4b }',
      '<div class="site-header"></div>',
      '#1B7A4B css 0.53',
    ],
    ['is that of a button’s own style', '', '<button style="background:#1b7a4b">Buy</button>', '#1B7A4B css 0.58'],
    ['is that of a style element', '', '<style>:root{--brand:#1b7a4b}</style>', '#1B7A4B css 0.7'],
    [
      'is what a custom property means',
      ':root { --x: var(--y, red); --y: #1b7a4b } button { background: var(--x) }',
      '',
      '#1B7A4B css 0.58',
    ],
    ['is what a gradient begins with', 'button { background: linear-gradient(#1b7a4b, #fff) }', '', '#1B7A4B css 0.58'],
    ['is that of nested rules', '.shop { button { background: #1b7a4b } }', '<p class="shop"></p>', '#1B7A4B css 0.58'],
    ['is less sure in what the page doesn’t have', '.btn { background: #1b7a4b }', '', '#1B7A4B css 0.44'],
    ['is less sure in what is pointed at', 'button:hover { background: #1b7a4b }', '', '#1B7A4B css 0.44'],
    [
      'is black where there are only greys',
      'body { background: #fff; color: #333 } button { background: #000 }',
      '',
      '#000000 css 0.3',
    ],
    [
      'is the darkest where there is only what libraries bring',
      'a { color: #007bff } button { background: #0d6efd }',
      '',
      '#0D6EFD css 0.3',
    ],
    [
      'isn’t what a library brings where there is another',
      ':root { --bs-primary: #0d6efd } a { color: #1b7a4b }',
      '',
      '#1B7A4B css 0.5',
    ],
    ['isn’t a widget’s', ':root { --swiper-theme-color: #c00; --brand: #1b7a4b }', '', '#1B7A4B css 0.7'],
    ['isn’t what is nearly transparent', 'button { background: rgba(200, 0, 0, 0.2) }', '', null],
    ['isn’t that of a warning', '.btn-danger { background: #c00 }', '<b class="btn-danger"></b>', null],
    [
      'isn’t that of others’ buttons',
      '.button--facebook { background: #3b5998 }',
      '<b class="button--facebook"></b>',
      null,
    ],
    ['isn’t that of text', 'p { color: #c00 }', '', null],
    ['isn’t that of the dark', '@media (prefers-color-scheme: dark) { :root { --brand: #c00 } }', '', null],
    ['is none where all is white', 'body { background: white } button { background: #fff }', '', null],
    ['is none where nothing is said', '', '', null],
  ])('%s', (_, css, html, expected) => expect(primaryOf(css, html)).toBe(expected));

  it('is the logo’s, even where a library brings it too', () => {
    expect(colorsOf('', '', '#007bff').primary).toEqual({ value: '#007BFF', source: 'image', confidence: 0.7 });
    expect(colorsOf('a { color: #007bff } button { background: #1b7a4b }', '', '#007BFF').primary?.value).toBe(
      '#007BFF',
    );
  });

  it('is surer the more places say so', () => {
    const css = ':root { --brand: #1b7a4b } button { background: #1c7b4c }';
    expect(colorsOf(css, '<meta name="theme-color" content="#1b7a4b">', '#1A794A').primary).toEqual({
      value: '#1B7A4B',
      source: 'css',
      confidence: 0.95,
    });
  });

  it('is not the one that is only set most often', () => {
    const often = Array.from({ length: 200 }, (_, index) => `.c${index} a { color: #c00 }`).join('');
    expect(primaryOf(`${often} :root { --brand: #1b7a4b }`)).toBe('#1B7A4B css 0.7');
  });
});

describe('a brand’s second colour', () => {
  it.each([
    ['is the next that is another', ':root { --brand: #1b7a4b; --secondary: #e8a13a }', '#E8A13A css 0.5'],
    [
      'is not one that is nearly the first',
      ':root { --brand: #1b7a4b; --accent: #22835a; --secondary: #e8a13a }',
      '#E8A13A css 0.5',
    ],
    [
      'is the page’s ground where there is no other',
      'body { background: #FBF7F0 } a { color: #1b7a4b }',
      '#FBF7F0 css 0.4',
    ],
    ['is a dark ground, too', 'body { background: #14110f } a { color: #e8a13a }', '#14110F css 0.4'],
    ['is a tint that the page uses', 'header { background: #f3eee4 } a { color: #1b7a4b }', '#F3EEE4 css 0.3'],
    ['is the ground below black', 'body { background: #fff; color: #000 }', '#FFFFFF css 0.4'],
    ['is none where there is only one', 'a { color: #1b7a4b }', null],
  ])('%s', (_, css, expected) => {
    const { secondary } = colorsOf(css);
    expect(secondary && `${secondary.value} ${secondary.source} ${secondary.confidence}`).toBe(expected);
  });
});

describe('a brand’s other colours', () => {
  it('are those that are left, the heaviest first, near ones as one', () => {
    const css =
      ':root { --brand: #1b7a4b; --accent: #e8a13a; --theme: #7a2fb0; --theme-2: #7b30b1; --link: #c2185b; --btn-text: #fafafa }';
    expect(colorsOf(css)).toEqual({
      primary: { value: '#1B7A4B', source: 'css', confidence: 0.7 },
      secondary: { value: '#7A2FB0', source: 'css', confidence: 0.63 },
      others: ['#E8A13A', '#C2185B'],
    });
  });

  it('are at most six', () => {
    const css = Array.from({ length: 12 }, (_, index) => `--accent-${index}: hsl(${index * 30} 80% 45%);`).join('');
    expect(colorsOf(`:root { ${css} }`).others).toHaveLength(6);
  });
});
