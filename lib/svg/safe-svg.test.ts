import { describe, expect, it } from 'vitest';
import { makeSvgSafe } from './safe-svg';
import { SvgProblem } from './svg-problem';

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const safe = (inner: string, attributes = '') => makeSvgSafe(Buffer.from(`<svg ${NS} ${attributes}>${inner}</svg>`));
const boxOf = (source: string) => (/ viewBox="([^"]*)"/.exec(source)?.[1] ?? '').split(' ').map(Number);

describe('a drawing without a size', () => {
  it.each([
    ['a bar', '<rect x="10" y="20" width="30" height="40"/>', [10, 20, 40, 60]],
    ['a circle', '<circle cx="50" cy="50" r="20"/>', [30, 30, 70, 70]],
    ['a path in small steps', '<path d="m10 10 20 0 0 30z"/>', [10, 10, 30, 40]],
    ['a path with curves', '<path d="M0,0C0-50,100-50,100,0V20H0Z"/>', [0, -50, 100, 20]],
    ['an arc', '<path d="M0 0A10 10 0 0 1 20 0"/>', [0, -10, 20, 0]],
    ['lines', '<polygon points="1,2 3,4 -5,6"/>', [-5, 2, 3, 6]],
    [
      'what is moved and made larger',
      '<g transform="translate(100 0) scale(2)"><rect width="10" height="5"/></g>',
      [100, 0, 120, 10],
    ],
    ['what is turned', '<rect width="10" height="4" transform="rotate(90)"/>', [-4, 0, 0, 10]],
    [
      'what is used',
      '<defs><rect id="r" width="10" height="4"/></defs><use href="#r" x="50" y="60"/>',
      [50, 60, 60, 64],
    ],
    ['a broad line', '<line x1="0" y1="50" x2="100" y2="50" stroke="#000" stroke-width="20"/>', [0, 40, 100, 60]],
  ])('gets one around %s', (_, inner, [left = 0, top = 0, right = 0, bottom = 0]) => {
    const [x = NaN, y = NaN, width = NaN, height = NaN] = boxOf(safe(inner).source);
    // All of it, and not much more: what is drawn is trimmed when its pixels are known.
    expect(x).toBeLessThanOrEqual(left);
    expect(y).toBeLessThanOrEqual(top);
    expect(x + width).toBeGreaterThanOrEqual(right);
    expect(y + height).toBeGreaterThanOrEqual(bottom);
    expect(width * height).toBeLessThan(16 * (right - left) * (bottom - top) + 400);
  });
});

describe('a drawing that a drawing holds', () => {
  const data = (inner: string) => `data:image/svg+xml;base64,${Buffer.from(inner).toString('base64')}`;

  it('is cleaned as its own', () => {
    const inner = `<svg ${NS} viewBox="0 0 9 9" onload="steal()"><script>steal()</script><rect width="9" height="9"/></svg>`;
    const { source } = safe(`<image width="9" height="9" href="${data(inner)}"/>`, 'viewBox="0 0 9 9"');
    const held = Buffer.from(/base64,([^"]+)/.exec(source)?.[1] ?? '', 'base64').toString();
    expect(held).toContain('<rect width="9" height="9">');
    expect(held).not.toContain('steal');
  });

  it('counts with what it draws, as often as it is drawn', () => {
    const many = `<svg ${NS} viewBox="0 0 9 9">${'<rect/>'.repeat(3000)}</svg>`;
    const image = `<defs><image id="i" width="9" height="9" href="${data(many)}"/></defs>`;
    expect(() => safe(`${image}${'<use href="#i"/>'.repeat(10)}`, 'viewBox="0 0 9 9"')).toThrow(SvgProblem);
    expect(() => safe(`${image}${'<use href="#i"/>'.repeat(2)}`, 'viewBox="0 0 9 9"')).not.toThrow();
  });

  it('that holds itself for ever is drawn to some depth', () => {
    let inner = `<svg ${NS} viewBox="0 0 9 9"><rect width="9" height="9"/></svg>`;
    for (let level = 0; level < 6; level += 1)
      inner = `<svg ${NS} viewBox="0 0 9 9"><image href="${data(inner)}"/></svg>`;
    expect(makeSvgSafe(Buffer.from(inner)).source.length).toBeLessThan(5000);
  });
});

describe('what is written in a drawing', () => {
  it('is told, so that whoever draws it can say which typeface it is set in', () => {
    const text = '<text>Sun<tspan> &amp; Sea</tspan></text><g><text> Est. 1999 </text></g><title>Never drawn</title>';
    expect(safe(text, 'viewBox="0 0 9 9"').text).toBe('Sun & Sea Est. 1999');
    expect(safe('<path d="M0 0h9v9z"/>', 'viewBox="0 0 9 9"').text).toBe('');
  });
});
