import { beforeAll, describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../lib/domain/shared/aspect-ratio';
import { problemsOf } from '../../quality/problems-of-ads';
import { COMPOSITIONS, sampleInputs, type SampleInputs } from './sample-ads';

let inputs: SampleInputs;
beforeAll(async () => {
  inputs = await sampleInputs();
});

const ratioOf = (index: number) => ASPECT_RATIOS[index % ASPECT_RATIOS.length] ?? '1:1';

const PAIRS = [
  ['#FFFFFF', '#FFFFFF'],
  ['#000000', '#000000'],
  ['#39FF14', '#FF00E6'],
  ['#FFE600', '#FFF200'],
  ['#FF2D2D', '#FF3030'],
  ['#7F7F7F', '#808080'],
] as const;

const WORDS = [
  ['english', 'Go'],
  [
    'english',
    'An uncommonly long headline that somebody really wanted to have on their advertisement, although nobody will ever read all of it, because it goes on and on and on until it has two hundred characters',
  ],
  ['german', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderung'],
  ['arabic', 'سقط مباشرة من الشجرة إلى رأس نيوتن ثم إلى الزجاجة، طعم الخريف من التفاح الإنجليزي الطازج في كل رشفة'],
  ['hindi', 'घंटों तक आपकी कॉफ़ी को गर्म रखता है और लंबी सुबहों का एक शांत साथी बनता है'],
  ['japanese', '木からまっすぐ落ちてボトルの中へイギリスのりんごの秋の味わいを重力がお届けします'],
  ['chinese', '迈着轻盈的步伐走进夏天每一步都舒适自在低头看见它心情立刻变好'],
  ['korean', '미니멀한 인테리어에는 단순하고 세련된 쿠션이 필요합니다'],
] as const;

describe('every composition passes the check', () => {
  it.each(PAIRS)('with the colours %s and %s', async (primaryColor, secondaryColor) => {
    const pair = PAIRS.findIndex((colors) => colors[0] === primaryColor && colors[1] === secondaryColor);
    // Every other composition, as with words: one by one each meets three of the pairs, without a logo and with a scene, in other ratios.
    const briefs = COMPOSITIONS.flatMap((composition, index) => {
      const turn = (index + pair) / 2;
      if (!Number.isInteger(turn)) return [];
      const input = turn % 2 === 0 ? { logo: null } : { photos: [inputs.photo] };
      return [{ ...composition, aspectRatio: ratioOf(index + turn), primaryColor, secondaryColor, ...input }];
    });
    expect(await problemsOf(inputs, briefs)).toEqual([]);
  });

  it.each(WORDS)('with words in %s such as “%s”', async (language, headline) => {
    const points = [headline.slice(0, 120), headline.slice(0, 40), headline.slice(0, 12)];
    const copy = { headline, line: headline, call_to_action: headline.slice(0, 30), points };
    const turn = WORDS.findIndex(([, words]) => words === headline);
    // Every other composition: those of a template share how they set words, and the next language meets the others.
    const briefs = COMPOSITIONS.flatMap((composition, index) =>
      (index + turn) % 2 === 0 ? [{ ...composition, aspectRatio: ratioOf(index), language, copy }] : [],
    );
    expect(await problemsOf(inputs, briefs)).toEqual([]);
  });
});
