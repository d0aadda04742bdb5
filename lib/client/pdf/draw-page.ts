import { type LaidPage, type MeasureLook, PAGE, type Placed } from './lay-out';

/** Pixels to a point: 216 to the inch, sharp in print. */
const SCALE = 3;

const INK = '#1c1714';
const QUIET = '#8a8078';

type Looks = Parameters<MeasureLook>[1];

/** What pages are drawn with: one canvas, again and again, in the faces of the page. */
export class PageCanvas {
  private readonly context: CanvasRenderingContext2D;
  private readonly faces = getComputedStyle(document.body).fontFamily;

  constructor() {
    const canvas = document.createElement('canvas');
    canvas.width = PAGE.width * SCALE;
    canvas.height = PAGE.height * SCALE;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('This browser has no canvas');
    context.scale(SCALE, SCALE);
    this.context = context;
  }

  readonly measure: MeasureLook = (text, looks) => {
    this.context.font = this.fontOf(looks);
    return this.context.measureText(text).width;
  };

  private fontOf({ size, bold, italic }: Looks): string {
    return `${italic ? 'italic ' : ''}${bold ? '700' : '400'} ${size}px ${this.faces}`;
  }

  /** The page in shades of grey, a byte a pixel. */
  draw(page: LaidPage, footer: Placed): { width: number; height: number; grey: Uint8Array<ArrayBuffer> } {
    const { context } = this;
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, PAGE.width, PAGE.height);
    context.fillStyle = QUIET;
    for (const { x, top, bottom } of page.bars) context.fillRect(x - 1, top, 2, bottom - top);
    this.text(footer);
    context.fillStyle = INK;
    for (const { x, y, size } of page.dots) {
      context.beginPath();
      context.arc(x, y, size * 0.14, 0, 2 * Math.PI);
      context.fill();
    }
    for (const placed of page.texts) this.text(placed);
    const { width, height } = context.canvas;
    return { width, height, grey: greyOf(context.getImageData(0, 0, width, height).data) };
  }

  private text({ text, x, y, rightToLeft, ...looks }: Placed): void {
    this.context.font = this.fontOf(looks);
    this.context.direction = rightToLeft ? 'rtl' : 'ltr';
    this.context.textAlign = rightToLeft ? 'right' : 'left';
    this.context.fillText(text, x, y);
  }
}

function greyOf(pixels: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const grey = new Uint8Array(pixels.length / 4);
  for (let at = 0; at < grey.length; at += 1) {
    const pixel = at * 4;
    // Luma of Rec. 601.
    grey[at] = 0.299 * (pixels[pixel] ?? 0) + 0.587 * (pixels[pixel + 1] ?? 0) + 0.114 * (pixels[pixel + 2] ?? 0);
  }
  return grey;
}
