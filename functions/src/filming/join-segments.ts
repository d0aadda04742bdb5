import type { EncodedPacket } from 'mediabunny';
import type { FrameRate } from '../../../lib/domain/video/video-limits';
import { readSound } from './mp4/read-sound';
import { readVideo } from './mp4/read-video';
import { writeMp4 } from './mp4/write-mp4';
import type { Segment } from './encode-segment';

/** What joining needs of a segment, as it was stored. */
export type StoredSegment = Pick<Segment, 'from' | 'to' | 'video'>;

/**
 * One MP4 of all segments of a film, in the order of its frames, and of its sound, which is an MP4 with AAC or null.
 * Nothing is encoded again; what it gives plays while it loads, and is the same bytes for the same parts. Throws where a
 * segment is missing, lacks frames, or is of another encoder than the others.
 */
export async function joinSegments(
  segments: readonly StoredSegment[],
  { fps }: { fps: FrameRate },
  sound: Uint8Array | null,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const packets: EncodedPacket[] = [];
  let first: Awaited<ReturnType<typeof readVideo>> | null = null;
  let frames = 0;
  for (const segment of [...segments].sort((one, other) => one.from - other.from)) {
    signal.throwIfAborted();
    const video = await readVideo(segment.video);
    first ??= video;
    if (segment.from !== frames || video.packets.length !== segment.to - segment.from) {
      throw new Error(`The frames ${segment.from} to ${segment.to} do not follow those before ${frames}`);
    }
    if (Buffer.compare(first.description, video.description) !== 0) {
      throw new Error('Segments of different encoders can’t be joined');
    }
    // Some begin later than at 0, by as long as frames wait for others.
    const start = video.packets[0]?.timestamp ?? 0;
    packets.push(...video.packets.map((packet) => placed(packet, segment.from / fps - start, fps)));
    frames = segment.to;
  }
  if (!first) throw new Error('There is no segment to make a film of');
  return writeMp4({ ...first, packets, fps }, sound === null ? null : await readSound(sound, frames / fps));
}

/** Moved by so many seconds, to the exact frame. */
function placed(packet: EncodedPacket, by: number, fps: FrameRate): EncodedPacket {
  const frame = Math.round((packet.timestamp + by) * fps);
  // Their places in the film’s order of decoding are found anew.
  return packet.clone({ timestamp: frame / fps, duration: 1 / fps, sequenceNumber: -1 });
}
