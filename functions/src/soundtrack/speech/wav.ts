import type { Wave } from './wave';

const HEADER_BYTES = 44;
const PCM = 1;
const EXTENSIBLE = 0xfffe;
const LOUDEST = 32_767;

/** A WAV file with 16 bits a sample. */
export function writeWav({ samples, rate }: Wave): Buffer {
  const file = Buffer.alloc(HEADER_BYTES + samples.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(PCM, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [at, value] of samples.entries()) {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * LOUDEST), HEADER_BYTES + at * 2);
  }
  return file;
}

/** Reads a WAV file with 16 bits a sample, its channels mixed to one; null for anything else. */
export function readWav(file: Buffer): Wave | null {
  if (file.length < 12 || file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE')
    return null;
  const format = chunkOf(file, 'fmt ');
  const data = chunkOf(file, 'data');
  if (!format || format.length < 16 || !data) return null;
  const [coding, channels, rate] = [format.readUInt16LE(0), format.readUInt16LE(2), format.readUInt32LE(4)];
  const bits = format.readUInt16LE(14);
  const isPcm = (coding === PCM || coding === EXTENSIBLE) && bits === 16;
  if (!isPcm || channels < 1 || channels > 8 || !isRate(rate)) return null;
  return readPcm(data, rate, channels);
}

/** Reads samples of 16 bits, the lower byte first, whose channels alternate. */
export function readPcm(data: Buffer, rate: number, channels = 1): Wave {
  const length = Math.floor(data.length / 2 / channels);
  const samples = Float32Array.from({ length }, (_, at) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += data.readInt16LE((at * channels + channel) * 2);
    return sum / channels / (LOUDEST + 1);
  });
  return { samples, rate };
}

/** What sound of speech is sampled at. */
export const isRate = (rate: number) => rate >= 8000 && rate <= 96_000;

/** A file that breaks off, or says that it has no end, gives what is there of the chunk. */
function chunkOf(file: Buffer, name: string): Buffer | null {
  let at = 12;
  while (at + 8 <= file.length) {
    const bytes = file.readUInt32LE(at + 4);
    if (file.toString('latin1', at, at + 4) === name)
      return file.subarray(at + 8, Math.min(file.length, at + 8 + bytes));
    at += 8 + bytes + (bytes % 2);
  }
  return null;
}
