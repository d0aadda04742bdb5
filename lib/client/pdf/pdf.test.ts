import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';
import { isRightToLeft, layOut, PAGE } from './lay-out';
import { markdownBlocks } from './markdown-blocks';
import { visualOrder } from './visual-order';
import { writePdf } from './write-pdf';

/** Every letter is half as wide as high. */
const measure = (text: string) => text.length * 5;
const measureLook = (text: string, { size }: { size: number }) => text.length * size * 0.5;
const textOf = (lines: ReturnType<typeof breakLines>) =>
  lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );

describe('a brief as a PDF', () => {
  it('says what its Markdown says, letter by letter, and makes nothing of people’s words', () => {
    const markdown =
      '# Tarnwick Mug\n\n- **Hook:** 5 \\* warm \\*\\*now\\*\\* &lt;b&gt; https\\://a.example\n  - “It \\_leaks\\_”\n';
    expect(markdownBlocks(markdown)).toEqual([
      { style: 'h1', runs: [{ text: 'Tarnwick Mug', bold: false }] },
      {
        style: 'bullet',
        runs: [
          { text: 'Hook:', bold: true },
          { text: ' 5 * warm **now** <b> https://a.example', bold: false },
        ],
      },
      { style: 'sub', runs: [{ text: '“It _leaks_”', bold: false }] },
    ]);
  });

  it('breaks lines between words, between the letters of scripts without spaces, and in a word only where it must', () => {
    const runs = (text: string) => [{ text, bold: false }];
    expect(textOf(breakLines(runs('It keeps tea hot all day'), 60, measure))).toEqual(['It keeps tea', 'hot all day']);
    expect(textOf(breakLines(runs('角が丸くて、安心です。'), 30, measure))).toEqual(['角が丸くて、', '安心です。']);
    expect(textOf(breakLines(runs('unbreakable'), 25, measure))).toEqual(['unbre', 'akabl', 'e']);
  });

  it('turns the page before a heading that would stand alone, and begins Arabic at the right', () => {
    const filler = Array.from({ length: 47 }, () => '- line').join('\n');
    const pages = layOut(markdownBlocks(`${filler}\n## Angles\n- عطر`), measureLook);
    expect(pages.map(({ texts }) => texts.length)).toEqual([39, 10]);
    const [heading, arabic] = pages.at(-1)?.texts.slice(-2) ?? [];
    expect(heading).toMatchObject({ text: 'Angles', x: PAGE.margin, rightToLeft: false });
    expect(arabic).toMatchObject({ text: 'عطر', x: PAGE.width - PAGE.margin - 14, rightToLeft: true });
    expect(isRightToLeft('1. עברית')).toBe(true);
  });

  it('keeps Arabic letters in the order in which readers of PDF look for them, and figures as they are', () => {
    expect(visualOrder('عطر شرقي', true)).toBe('يقرش رطع');
    expect(visualOrder('50 مل', true)).toBe('لم50 ');
    expect(visualOrder('Hook: عطر', false)).toBe('Hook: رطع');
    expect(visualOrder('角が丸い', false)).toBe('角が丸い');
  });

  it('is a file whose objects stand where its table says, with the text of every page in it', () => {
    const picture = { width: 1, height: 1, deflated: new Uint8Array([1, 2, 3]) };
    const text = { text: '角 😀', x: 56, y: 100, width: 40, size: 10, rightToLeft: false };
    const bytes = Buffer.concat(writePdf([{ width: 595, height: 842, picture, texts: [text] }], 'Tee “Ö”'));
    const file = bytes.toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    expect(file.slice(start, start + 4)).toBe('xref');
    const offsets = [...file.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    expect(offsets.map((offset) => /^\d+ 0 obj/.exec(file.slice(offset))?.[0])).toEqual(
      offsets.map((_, index) => `${index + 1} 0 obj`),
    );
    expect(file).toContain('/Count 1');
    expect(file).toContain('<00> <89d2>\n<01> <0020>\n<02> <d83dde00>');
    expect(file).toContain('266.67 Tz 1 0 0 1 56 742 Tm /F0 10 Tf <000102> Tj');
    expect(file).toContain('/Title <feff0054006500650020201c00d6201d>');
  });
});
