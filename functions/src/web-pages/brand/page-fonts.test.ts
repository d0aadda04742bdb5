import { describe, expect, it } from 'vitest';
import { readCss } from './css/read-css';
import { fontsOf } from './page-fonts';

describe('a page’s fonts', () => {
  it.each([
    ['are those of its text', 'body { font-family: Lora, serif }', ['Lora']],
    ['may stand in quotes', `body { font-family: "Open Sans", 'Arial' }`, ['Open Sans']],
    [
      'are first those of its text, then of its headings',
      'h1, h2 { font-family: Fraunces } body { font-family: Lora }',
      ['Lora', 'Fraunces'],
    ],
    ['may stand with sizes', 'body { font: italic 400 16px/1.5 "Work Sans", sans-serif }', ['Work Sans']],
    ['may be custom properties', ':root { --font-heading: "Fraunces", serif }', ['Fraunces']],
    ['may be what custom properties mean', ':root { --x: Lora } body { font-family: var(--x), serif }', ['Lora']],
    ['are each told once', 'body { font-family: Lora } h1 { font-family: lora } p { font-family: "LORA" }', ['Lora']],
    [
      'are at most four',
      'body{font-family:A1}h1{font-family:B1}h2{font-family:C1}h3{font-family:D1}p{font-family:E1}',
      ['A1', 'B1', 'C1', 'D1'],
    ],
    [
      'are called as before a build',
      'body { font-family: __Open_Sans_d65c78, __Open_Sans_Fallback_d65c78 }',
      ['Open Sans'],
    ],
    ['are none of the device', 'body { font-family: -apple-system, BlinkMacSystemFont, Roboto, sans-serif }', []],
    [
      'are none that every device has',
      'body { font-family: "Helvetica Neue", Arial } h1 { font-family: sans-serif }',
      [],
    ],
    [
      'are none of signs',
      'body { font-family: "Font Awesome 6 Free" } h1 { font-family: icomoon } p { font-family: swiper-icons }',
      [],
    ],
    [
      'are none of signs of Material',
      'body { font-family: "Material Icons" } h1 { font-family: "Material Symbols Outlined" }',
      [],
    ],
    ['are none of some part', '.badge { font-family: Pacifico }', []],
    ['are none of a weight or a size', ':root { --font-weight-bold: bold; --font-size: large }', []],
    ['are none where a property means nothing', 'body { font-family: var(--missing) }', []],
    ['are none of nothing', '', []],
  ])('%s', (_, css, expected) => expect(fontsOf(readCss(css))).toEqual(expected));
});
