import { BitReader, BitWriter } from './bits';

const BASELINE = 66;
/** BT.709’s number for primaries, transfer and matrix alike. */
const BT709 = 1;
const UNSPECIFIED_FORMAT = 5;
const SQUARE_PIXELS = 1;
/** Longest movement between frames that the code can say. */
const MOST_MOTION_BITS = 16;

/**
 * The parameter set of a Baseline stream with what its encoder leaves out: square pixels, BT.709 in video’s range, and
 * that no frame waits for another. Without it each player guesses. ITU-T H.264, 7.3.2.1.1 and E.1.1.
 */
export function nameColors(set: Uint8Array): Uint8Array {
  const reader = new BitReader(set);
  const [header, profile] = [reader.bits(8), reader.bits(8)];
  if (profile !== BASELINE) throw new RangeError(`This parameter set is of profile ${profile}, not Baseline`);
  reader.bits(16);
  reader.golomb();
  reader.golomb();
  const references = afterOrder(reader);
  reader.bits(1);
  reader.golomb();
  reader.golomb();
  const isProgressive = reader.bits(1) === 1;
  if (!isProgressive) reader.bits(1);
  reader.bits(1);
  const isCropped = reader.bits(1) === 1;
  if (isCropped) for (let side = 0; side < 4; side++) reader.golomb();
  const writer = copied(set, reader.position);
  writeUsability(writer, references);
  const named = writer.end();
  named[0] = header;
  return named;
}

/** Past how frames are ordered, to how many a frame may refer to. */
function afterOrder(reader: BitReader): number {
  const order = reader.golomb();
  if (order === 1) throw new RangeError('Its frames are ordered in a way that is not known here');
  if (order === 0) reader.golomb();
  return reader.golomb();
}

function copied(set: Uint8Array, bits: number): BitWriter {
  const [reader, writer] = [new BitReader(set), new BitWriter()];
  for (let bit = 0; bit < bits; bit++) writer.bits(reader.bits(1), 1);
  return writer;
}

/** Video usability information, in the order of the standard. */
function writeUsability(writer: BitWriter, references: number): void {
  writer.bits(1, 1);
  writer.bits(1, 1);
  writer.bits(SQUARE_PIXELS, 8);
  writer.bits(0, 1);
  writer.bits(1, 1);
  writer.bits(UNSPECIFIED_FORMAT, 3);
  writer.bits(0, 1);
  writer.bits(1, 1);
  for (let part = 0; part < 3; part++) writer.bits(BT709, 8);
  // Neither where chroma lies, nor times, nor buffers, nor fields.
  writer.bits(0, 5);
  writer.bits(1, 1);
  writer.bits(1, 1);
  writer.golomb(0);
  writer.golomb(0);
  writer.golomb(MOST_MOTION_BITS);
  writer.golomb(MOST_MOTION_BITS);
  writer.golomb(0);
  writer.golomb(references);
}
