/** A box of an MP4: its name, and where what it holds begins and ends. */
export interface Mp4Box {
  name: string;
  from: number;
  to: number;
}

const HEADER = 8;
/** Those that hold nothing but boxes, as far as times and tracks go. */
const PARENTS = new Set(['moov', 'trak', 'mdia']);

/** The boxes of an MP4 in their order, each before those that it holds. */
export function* boxesOf(mp4: Uint8Array, from = 0, to = mp4.length): Generator<Mp4Box> {
  const view = new DataView(mp4.buffer, mp4.byteOffset, mp4.byteLength);
  let at = from;
  while (at + HEADER <= to) {
    const name = Buffer.from(mp4.subarray(at + 4, at + HEADER)).toString('latin1');
    const size = view.getUint32(at);
    // 1 stands for a longer number behind the name, 0 for all that is left.
    const whole = size === 1 ? Number(view.getBigUint64(at + HEADER)) : size === 0 ? to - at : size;
    const box = { name, from: at + (size === 1 ? HEADER * 2 : HEADER), to: at + whole };
    if (whole < HEADER || box.to > to) return;
    yield box;
    if (PARENTS.has(name)) yield* boxesOf(mp4, box.from, box.to);
    at = box.to;
  }
}
