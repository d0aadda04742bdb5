import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { AD_SIZES, type AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import { NOTHING_SPENT } from '../../../lib/domain/money/usage';
import type { LogoMark, Mark, MarkMatrix, MarkRect, ProductMark, TextMark } from '../providers/mark';
import type { AdBrief, MadeAd } from '../providers/provider';
import type { PreparedFile } from '../inputs/prepared-image';
import { sampleBrief } from '../providers/sample-brief';

type Paint = (context: SKRSContext2D) => void;

export interface Painted {
  ratio: AspectRatio;
  ground: string;
  ink: string;
  text: MarkRect;
  logo: MarkRect;
  logoColor: string;
  product: MarkRect;
  /** Turns everything. */
  matrix: MarkMatrix;
  /** Comes over the ground, and over all. */
  below: Paint;
  above: Paint;
}

const UPRIGHT: MarkMatrix = [1, 0, 0, 1, 0, 0];
const PHOTO = { width: 300, height: 300 };

/** An ad painted by hand for tests of the check: bars for letters, a square logo, a checked photo. Good unless changed. */
export async function paintedAd(changes: Partial<Painted> = {}): Promise<{ made: MadeAd; brief: AdBrief }> {
  const painted: Painted = { ...GOOD, ...changes };
  const brief = await sampleBrief({
    aspectRatio: painted.ratio,
    photos: [await file(PHOTO, checks)],
    logo: await file({ width: 200, height: 200 }, (context) => {
      context.fillStyle = painted.logoColor;
      context.fillRect(0, 0, 200, 200);
    }),
  });
  const { width, height } = AD_SIZES[painted.ratio];
  const canvas = createCanvas(width, height);
  await paint(canvas.getContext('2d'), painted, brief);
  const raster = { data: canvas.data(), channels: 4 } as const;
  return {
    made: {
      png: Buffer.alloc(0),
      raster,
      marks: marksOf(painted),
      width,
      height,
      preview: '',
      model: null,
      spent: NOTHING_SPENT,
    },
    brief,
  };
}

const GOOD: Painted = {
  ratio: '1:1',
  ground: '#ffffff',
  ink: '#101820',
  text: { x: 100, y: 260, width: 800, height: 100 },
  logo: { x: 100, y: 80, width: 90, height: 90 },
  logoColor: '#14213d',
  product: { x: 300, y: 420, width: 500, height: 500 },
  matrix: UPRIGHT,
  below: () => undefined,
  above: () => undefined,
};

async function paint(context: SKRSContext2D, painted: Painted, { photos: [photo] }: AdBrief): Promise<void> {
  const { ground, ink, text, logo, logoColor, product, matrix } = painted;
  context.fillStyle = ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  painted.below(context);
  context.setTransform(...matrix);
  context.fillStyle = ink;
  for (let x = text.x; x < text.x + text.width; x += 40) {
    context.fillRect(x, text.y + text.height * 0.2, 12, text.height * 0.6);
  }
  context.fillStyle = logoColor;
  context.fillRect(logo.x, logo.y, logo.width, logo.height);
  if (photo) context.drawImage(await loadImage(photo.bytes), product.x, product.y, product.width, product.height);
  context.setTransform(...UPRIGHT);
  painted.above(context);
}

function marksOf({ ink, text, logo, product, matrix }: Painted): Mark[] {
  const words: TextMark = { kind: 'text', text: 'Bars', lines: [text], color: ink, rect: text, matrix };
  const brand: LogoMark = { kind: 'logo', rect: logo, matrix };
  const shown: ProductMark = { kind: 'product', photo: 0, crop: { x: 0, y: 0, ...PHOTO }, rect: product, matrix };
  return [words, brand, shown];
}

function checks(context: SKRSContext2D): void {
  for (let index = 0; index < 36; index++) {
    context.fillStyle = index % 2 === Math.floor(index / 6) % 2 ? '#c0392b' : '#2e8b57';
    context.fillRect((index % 6) * 50, Math.floor(index / 6) * 50, 50, 50);
  }
}

async function file({ width, height }: { width: number; height: number }, draw: Paint): Promise<PreparedFile> {
  const canvas = createCanvas(width, height);
  draw(canvas.getContext('2d'));
  const { photos } = await sampleBrief();
  const [sample] = photos;
  if (!sample) throw new Error('The sample has no photo');
  return { bytes: await canvas.encode('png'), image: { ...sample.image, width, height } };
}
