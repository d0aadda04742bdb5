import type { Apng, ApngFrame } from './apng-frames';

interface Canvas {
  data: Buffer;
  width: number;
  height: number;
}

/** The animation as it looks when its first frame shows that is not blank; as it ends where all are. */
export async function firstShown(
  { width, height, frames }: Apng,
  decode: (png: Buffer) => Promise<Canvas>,
): Promise<Canvas> {
  const canvas: Canvas = { data: Buffer.alloc(width * height * 4), width, height };
  for (const frame of frames) {
    const before = frame.after === 'undone' ? Buffer.from(canvas.data) : null;
    lay(canvas, await decode(frame.png), frame);
    if (!isBlank(canvas)) break;
    if (before) canvas.data = before;
    if (frame.after === 'cleared') clear(canvas, frame);
  }
  return canvas;
}

/** Channel steps within which a whole picture is of one colour. */
const NEARLY = 3;

/** Whether nothing is to be seen: no pixel, or the same colour everywhere. */
export function isBlank({ data }: Pick<Canvas, 'data'>): boolean {
  const first = data.subarray(0, 4);
  const isClear = first[3] === 0;
  for (let at = 4; at < data.length; at += 4) {
    if (isClear ? data[at + 3] !== 0 : differs(data, at, first)) return false;
  }
  return true;
}

function differs(data: Buffer, at: number, color: Buffer): boolean {
  for (let channel = 0; channel < 4; channel++) {
    if (Math.abs((data[at + channel] ?? 0) - (color[channel] ?? 0)) > NEARLY) return true;
  }
  return false;
}

function lay(canvas: Canvas, picture: Canvas, { left, top, isBlended }: ApngFrame): void {
  const rows = Math.min(picture.height, canvas.height - top);
  const columns = Math.min(picture.width, canvas.width - left);
  for (let y = 0; y < rows; y++) {
    const [to, from] = [((top + y) * canvas.width + left) * 4, y * picture.width * 4];
    if (!isBlended) picture.data.copy(canvas.data, to, from, from + columns * 4);
    else for (let x = 0; x < columns; x++) blend(canvas.data, to + x * 4, picture.data, from + x * 4);
  }
}

/** Lays a pixel over another. */
function blend(under: Buffer, to: number, over: Buffer, from: number): void {
  const alpha = (over[from + 3] ?? 0) / 255;
  const rest = ((under[to + 3] ?? 0) / 255) * (1 - alpha);
  const whole = alpha + rest;
  if (whole === 0) return;
  for (let channel = 0; channel < 3; channel++) {
    under[to + channel] = Math.round(((over[from + channel] ?? 0) * alpha + (under[to + channel] ?? 0) * rest) / whole);
  }
  under[to + 3] = Math.round(whole * 255);
}

function clear(canvas: Canvas, { left, top, width, height }: ApngFrame): void {
  for (let y = top; y < Math.min(top + height, canvas.height); y++) {
    const start = (y * canvas.width + left) * 4;
    canvas.data.fill(0, start, start + Math.min(width, canvas.width - left) * 4);
  }
}
