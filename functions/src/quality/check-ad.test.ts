import { describe, expect, it } from 'vitest';
import { checkAd } from './check-ad';
import { paintedAd, type Painted } from './painted-ad';

async function checked(changes: Partial<Painted> = {}) {
  const { made, brief } = await paintedAd(changes);
  return checkAd(made, brief);
}

const STORY = { ratio: '9:16', product: { x: 200, y: 800, width: 600, height: 600 } } as const;
const fill = (color: string, x: number, y: number, width: number, height: number): Painted['above'] => {
  return (context) => {
    context.fillStyle = color;
    context.fillRect(x, y, width, height);
  };
};

describe('an ad passes the check', () => {
  it.each<[string, Partial<Painted>]>([
    ['when all is in order', {}],
    ['with light words on a dark ground', { ground: '#101820', ink: '#ffffff', logoColor: '#ffd400' }],
    ['when everything is turned a little', { matrix: [0.995, 0.1, -0.1, 0.995, 60, -40] }],
    [
      'as a story that keeps its zones free',
      { ...STORY, logo: { x: 100, y: 300, width: 90, height: 90 }, text: { x: 100, y: 420, width: 800, height: 100 } },
    ],
    ['with a rule right under the words', { below: fill('#101820', 100, 363, 800, 2) }],
    ['with specks in the ground', { below: fill('#303030', 300, 300, 6, 6) }],
    ['when a badge covers a corner of the product', { above: fill('#ffd400', 600, 700, 220, 220) }],
    ['with a long thin product', { product: { x: 800, y: 400, width: 40, height: 500 } }],
  ])('%s', async (_title, changes) => {
    const quality = await checked(changes);
    expect(quality.problems).toEqual([]);
    expect(quality.passed).toBe(true);
  });

  it('with what was measured', async () => {
    const quality = await checked();
    expect(quality.text_contrast).toBeGreaterThan(15);
    expect(quality.logo_contrast).toBeGreaterThan(12);
    expect(quality.product_fidelity).toBe(1);
    expect(quality.product_area).toBeCloseTo((500 * 500) / (1080 * 1080), 2);
    expect(quality.detail).toBeGreaterThan(20);
  });

  it('without a logo, when there is none to show', async () => {
    const { made, brief } = await paintedAd();
    const marks = made.marks?.filter(({ kind }) => kind !== 'logo') ?? [];
    expect(await checkAd({ ...made, marks }, { ...brief, logo: null })).toMatchObject({
      passed: true,
      logo_contrast: null,
    });
  });
});

describe('an ad fails the check', () => {
  it.each<[string, Partial<Painted>, RegExp]>([
    ['for words that hardly differ from their ground', { ink: '#9a9a9a' }, /“Bars” can hardly be read/],
    [
      'for words of which a part stands on a dark photo',
      { below: fill('#202a30', 500, 200, 580, 200) },
      /can hardly be read/,
    ],
    [
      'for words over a patch that is a little too light',
      { ground: '#0b1c3a', ink: '#ffffff', logoColor: '#ffffff', below: fill('#b8c4d8', 300, 240, 240, 140) },
      /can hardly be read/,
    ],
    ['for a word that something covers', { above: fill('#ffffff', 420, 255, 260, 110) }, /“Bars” is partly covered/],
    [
      'for words that run out of the frame',
      { text: { x: 500, y: 260, width: 800, height: 100 } },
      /runs out of the picture/,
    ],
    [
      'for words at the top of a story',
      { ...STORY, logo: { x: 100, y: 600, width: 90, height: 90 } },
      /where apps cover a story/,
    ],
    ['for a logo in the colour of its ground', { logoColor: '#f4f4f4' }, /logo can hardly be seen/],
    ['for a covered logo', { above: fill('#e07020', 90, 75, 70, 110) }, /logo is partly covered/],
    [
      'for a logo outside of the frame',
      { logo: { x: 1020, y: 80, width: 90, height: 90 } },
      /logo stands where it is not seen/,
    ],
    [
      'for a product that is mostly covered',
      { above: fill('#888888', 300, 420, 500, 260) },
      /product can hardly be seen/,
    ],
    [
      'for a product in other colours',
      {
        above: (context) => {
          context.globalAlpha = 0.4;
          fill('#ffffff', 300, 420, 500, 500)(context);
        },
      },
      /product can hardly be seen/,
    ],
    ['for a tiny product', { product: { x: 300, y: 500, width: 120, height: 120 } }, /product is too small/],
  ])('%s', async (_title, changes, problem) => {
    const { passed, problems } = await checked(changes);
    expect(passed).toBe(false);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('for another size than its ratio’s, or a blank picture, and says no more', async () => {
    const { made, brief } = await paintedAd();
    const wrongSize = await checkAd(made, { ...brief, aspectRatio: '4:5' });
    expect(wrongSize.problems).toEqual([expect.stringMatching(/1080×1080 instead of 1080×1350/)]);
    const cut = { ...made, raster: { ...made.raster, data: made.raster.data.subarray(4) } };
    expect((await checkAd(cut, brief)).passed).toBe(false);
    const blank = { ...made, raster: { ...made.raster, data: Buffer.alloc(1080 * 1080 * 4, 128) } };
    expect(await checkAd(blank, brief)).toMatchObject({
      passed: false,
      detail: 0,
      problems: ['The picture came out blank.'],
    });
  });

  it('when its marks have no product, or not the logo that was asked for', async () => {
    const { made, brief } = await paintedAd();
    const without = (kind: string) => ({ ...made, marks: made.marks?.filter((mark) => mark.kind !== kind) ?? [] });
    expect((await checkAd(without('product'), brief)).problems).toEqual(['The product is missing.']);
    expect((await checkAd(without('logo'), brief)).problems).toEqual(['The logo is missing.']);
  });
});

describe('an ad whose provider can’t tell what is where', () => {
  it('passes with the colours of the product in it, and fails without', async () => {
    const { made, brief } = await paintedAd();
    expect(await checkAd({ ...made, marks: null }, brief)).toMatchObject({
      passed: true,
      text_contrast: null,
      logo_contrast: null,
      product_fidelity: null,
      product_area: null,
    });
    const { made: empty } = await paintedAd({ above: fill('#ffffff', 300, 420, 500, 500) });
    expect((await checkAd({ ...empty, marks: null }, brief)).problems).toEqual([
      expect.stringMatching(/product can hardly be seen/),
    ]);
  });
});
