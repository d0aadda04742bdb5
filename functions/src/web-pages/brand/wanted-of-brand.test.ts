import { describe, expect, it } from 'vitest';
import { colorsOfCss } from './colors/color-uses';
import { readCss } from './css/read-css';
import { fontsOf } from './page-fonts';
import { wantedOfBrand } from './wanted-of-brand';

const told = (rules: ReturnType<typeof readCss>) => ({ ...colorsOfCss(rules, () => true), fonts: fontsOf(rules) });

describe('what is wanted of a style sheet', () => {
  it.each([
    ['a ground', 'body { background: #FAF7F1 } html { color: #111 } :root.light { background: #EEE }'],
    ['a link', 'a { color: #123456 } nav > a:hover { color: red } .x a{color:blue} p ~ a { color: green }'],
    ['a header', '.Site-Header { background: #246 } header { color: #135 } .topbar{fill:#975}'],
    ['a button', '.myBtn { background: #1B7A4B } [type=submit] { color: #fff } #cta, .buy-now { background: #E8A13A }'],
    ['what is nested', '.card { & .btn { background: #1B7A4B } header & { color: #E8A13A } color: #777 }'],
    ['what is nested without a sign', 'header { .x { color: red } button { background: #1B7A4B } }'],
    ['what stands in conditions', '@media (min-width: 1px) { .x { color: red } .button { background: #1B7A4B } }'],
    ['a variable of anything', '.x { --brand: #1B7A4B; color: red } .btn { background: var(--brand) }'],
    ['fonts', 'body, .x { font-family: Lora } h2 { font: 16px Inter } .x { font-family: Other } .y p { font: 1em Z }'],
    ['fonts in layers', '@layer a { h1 { font-family: Fraunces } .z { p { font-family: Lora } } }'],
    [
      'a font that a variable holds',
      ':root { --font-body: Karla } .x { --type: "Sora" } body { font-family: var(--type) }',
    ],
  ])('keeps all that tells of %s', (_, css) => {
    const all = told(readCss(css));
    expect(told(readCss(css, wantedOfBrand))).toEqual(all);
    expect(all.uses.length + all.fonts.length).toBeGreaterThan(0);
  });

  it('leaves out what paints anything else', () => {
    const css =
      '.tile { color: red } .area:hover { background: blue } .x h2 { font-family: Lora } .btn { color: #123 }';
    expect(readCss(css, wantedOfBrand)).toEqual([
      { selectors: ['.btn'], declarations: [{ property: 'color', value: '#123' }] },
    ]);
  });
});
