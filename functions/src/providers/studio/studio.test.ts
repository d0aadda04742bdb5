import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ASPECT_RATIOS } from '../../../../lib/domain/aspect-ratio';
import type { TemplateId } from '../../../../lib/domain/template';
import { prepareLogo } from '../../inputs/prepare-logo';
import { preparePhoto } from '../../inputs/prepare-photo';
import { checkAd } from '../../quality/check-ad';
import { ProviderError } from '../provider-error';
import type { AdRequest, PreparedFile } from '../provider';
import { contrastRatio, luminance } from './color/contrast';
import { hexToRgb } from './color/oklch';
import { createStudio } from './studio';
import type * as DrawText from './text/draw-text';

interface DrawnText {
  words: string;
  contrast: number;
  box: { left: number; top: number; right: number; bottom: number };
  width: number;
  height: number;
}

const drawnTexts = vi.hoisted((): DrawnText[] => []);

/* Looks at the pixels behind each text just before it is drawn on them. */
vi.mock('./text/draw-text', async (importOriginal) => {
  const original = await importOriginal<typeof DrawText>();
  const drawText: typeof DrawText.drawText = (stage, text, x, top, align, color) => {
    const { context } = stage;
    const left = align === 'left' ? x : align === 'right' ? x - text.width : x - text.width / 2;
    const matrix = context.getTransform();
    const corners = [
      [left, top],
      [left + text.width, top],
      [left, top + text.height],
      [left + text.width, top + text.height],
    ].map(([cornerX = 0, cornerY = 0]) => matrix.transformPoint({ x: cornerX, y: cornerY }));
    const box = {
      left: Math.min(...corners.map((corner) => corner.x)),
      top: Math.min(...corners.map((corner) => corner.y)),
      right: Math.max(...corners.map((corner) => corner.x)),
      bottom: Math.max(...corners.map((corner) => corner.y)),
    };
    const { width, height } = context.canvas;
    const pixels = context.getImageData(
      box.left,
      box.top,
      Math.max(1, box.right - box.left),
      Math.max(1, box.bottom - box.top),
    ).data;
    const ratios: number[] = [];
    const ink = luminance(hexToRgb(color));
    for (let at = 0; at < pixels.length; at += 4 * 13) {
      ratios.push(contrastRatio(ink, luminance([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])));
    }
    ratios.sort((one, other) => one - other);
    drawnTexts.push({
      words: text.lines.map((line) => line.text).join(' '),
      contrast: ratios[Math.floor(ratios.length * 0.02)] ?? 0,
      box,
      width,
      height,
    });
    original.drawText(stage, text, x, top, align, color);
  };
  return { ...original, drawText };
});

const studio = createStudio({ msPerAd: 0 });
const COMPOSITIONS = Object.entries(studio.templates).flatMap(([template, { variations }]) =>
  Array.from({ length: variations }, (_, index) => ({ template: template as TemplateId, variation: index + 1 })),
);
const signal = new AbortController().signal;

let bottle: PreparedFile;
let photo: PreparedFile;
let logo: PreparedFile;

beforeAll(async () => {
  const drawing = (inner: string, width: number, height: number) =>
    sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`));
  const cut = await drawing('<rect x="200" y="60" width="120" height="420" rx="30" fill="#2a7d4f"/>', 520, 540)
    .png()
    .toBuffer();
  bottle = await preparePhoto(cut, { name: 'bottle.png', content_type: 'image/png' });
  const gradient =
    '<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#d8b48a"/><stop offset="1" stop-color="#2f3a4a"/></linearGradient></defs>';
  const scene = await drawing(
    `${gradient}<rect width="800" height="600" fill="url(#g)"/><rect y="400" width="800" height="200" fill="#6b4a32"/><circle cx="420" cy="330" r="120" fill="#c02b2b"/>`,
    800,
    600,
  )
    .jpeg()
    .toBuffer();
  photo = await preparePhoto(scene, { name: 'scene.jpg', content_type: 'image/jpeg' });
  const mark =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><circle cx="10" cy="10" r="9" fill="#222046"/><rect x="24" y="6" width="34" height="8" fill="#222046"/></svg>';
  logo = await prepareLogo(Buffer.from(mark), { name: 'logo.svg', content_type: 'image/svg+xml' });
});

function request(changes: Partial<AdRequest> = {}): AdRequest {
  return {
    template: 'product_hero',
    variation: 1,
    aspectRatio: '1:1',
    copy: {
      headline: 'Step into summer',
      line: 'The autumn taste of English apples.',
      call_to_action: 'Shop now',
      points: ['Pressed from whole apples', 'No sugar added', 'Bottled at the orchard'],
    },
    brandName: 'Orchard',
    productName: 'Apple Juice',
    primaryColor: '#1D63F0',
    secondaryColor: '#F4F6FA',
    language: 'english',
    prompt: '',
    photos: [bottle],
    logo,
    ...changes,
  };
}

describe.each(COMPOSITIONS)('studio draws $template, variation $variation,', (composition) => {
  it.each(ASPECT_RATIOS)('in %s so that it passes the check', async (aspectRatio) => {
    for (const changes of [{}, { logo: null, photos: [photo] }]) {
      const asked = request({ ...composition, aspectRatio, ...changes });
      expect(await checkAd(await studio.make(asked, signal), asked)).toMatchObject({ passed: true, problems: [] });
    }
  });
});

const PAIRS = [
  ['#FFFFFF', '#FFFFFF'],
  ['#000000', '#000000'],
  ['#39FF14', '#FF00E6'],
  ['#FFE600', '#FFF200'],
  ['#FF2D2D', '#FF3030'],
  ['#7F7F7F', '#808080'],
] as const;

describe('the words of an ad', () => {
  it.each(PAIRS)(
    'read at 4.5:1 on what is behind them with the colours %s and %s',
    async (primaryColor, secondaryColor) => {
      drawnTexts.length = 0;
      for (const composition of COMPOSITIONS) {
        await studio.make(request({ ...composition, primaryColor, secondaryColor, logo: null }), signal);
        await studio.make(
          request({ ...composition, aspectRatio: '16:9', primaryColor, secondaryColor, photos: [photo] }),
          signal,
        );
      }
      expect(drawnTexts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    },
    30_000,
  );

  const SCRIPTS = [
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

  it.each(SCRIPTS)(
    'stay inside the frame in %s',
    async (language, headline) => {
      drawnTexts.length = 0;
      for (const [index, composition] of COMPOSITIONS.entries()) {
        const aspectRatio = ASPECT_RATIOS[index % ASPECT_RATIOS.length] ?? '1:1';
        await studio.make(
          request({
            ...composition,
            aspectRatio,
            language,
            copy: {
              headline,
              line: headline,
              call_to_action: headline.slice(0, 30),
              points: [headline.slice(0, 120), headline.slice(0, 40), headline.slice(0, 12)],
            },
          }),
          signal,
        );
      }
      for (const { box, width, height, words } of drawnTexts) {
        expect(box.left, words).toBeGreaterThanOrEqual(0);
        expect(box.top, words).toBeGreaterThanOrEqual(0);
        expect(box.right, words).toBeLessThanOrEqual(width + 0.5);
        expect(box.bottom, words).toBeLessThanOrEqual(height + 0.5);
      }
    },
    30_000,
  );

  it.each(COMPOSITIONS)('keep out of what a story covers in $template $variation', async (composition) => {
    drawnTexts.length = 0;
    await studio.make(request({ ...composition, aspectRatio: '9:16', logo: null }), signal);
    for (const { box, height, words } of drawnTexts) {
      expect(box.top / height, words).toBeGreaterThanOrEqual(0.138);
      expect(box.bottom / height, words).toBeLessThanOrEqual(0.802);
    }
  });
});

describe('a right-to-left ad', () => {
  it('has its words on the right and its product on the left', async () => {
    const productColumn = async (language: 'english' | 'arabic') => {
      drawnTexts.length = 0;
      const { png } = await studio.make(
        request({ aspectRatio: '16:9', variation: 3, language, secondaryColor: '#FFFFFF' }),
        signal,
      );
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      const row = Math.round(info.height * 0.5);
      const green = [];
      for (let x = 0; x < info.width; x++) {
        const at = (row * info.width + x) * 3;
        if (data[at] === 0x2a && data[at + 1] === 0x7d && data[at + 2] === 0x4f) green.push(x / info.width);
      }
      return (green[0] ?? 0) / 2 + (green.at(-1) ?? 0) / 2;
    };
    expect(await productColumn('english')).toBeGreaterThan(0.6);
    expect(await productColumn('arabic')).toBeLessThan(0.4);
  });
});

describe('making an ad', () => {
  it('gives the same file for the same request, whatever was made in between', async () => {
    const first = await studio.make(request({ template: 'lifestyle' }), signal);
    await studio.make(
      request({ template: 'limited_offer', language: 'arabic', primaryColor: '#39FF14', photos: [photo, bottle] }),
      signal,
    );
    const again = await studio.make(request({ template: 'lifestyle' }), signal);
    expect(again.png.equals(first.png)).toBe(true);
    expect(again.preview).toBe(first.preview);
  });

  it('takes as long as it is told to, drawing included', async () => {
    const slow = createStudio({ msPerAd: 600 });
    const started = performance.now();
    await slow.make(request(), signal);
    const took = performance.now() - started;
    expect(took).toBeGreaterThanOrEqual(595);
  });

  it('stops at once when it is aborted, with the reason that was given', async () => {
    const slow = createStudio({ msPerAd: 60_000 });
    const controller = new AbortController();
    const reason = new Error('cancelled');
    setTimeout(() => controller.abort(reason), 20);
    await expect(slow.make(request(), controller.signal)).rejects.toBe(reason);
  });

  it('does not start when it was aborted before', async () => {
    await expect(studio.make(request(), AbortSignal.abort('gone'))).rejects.toBe('gone');
  });

  it('says that it does not know a template', async () => {
    await expect(studio.make(request({ template: 'ugc_authentic' }), signal)).rejects.toBeInstanceOf(ProviderError);
  });
});
