import type { FrameRate } from '../../../../lib/domain/video/video-limits';
import type { SoundPackets } from './read-sound';
import type { VideoPackets } from './read-video';
import { withoutTimes } from './without-times';

const COLORS = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const;

/**
 * An MP4 of what is encoded already. What a player needs first stands first, and nothing in it says when it was made: the
 * same packets give the same bytes.
 */
export async function writeMp4(
  video: VideoPackets & { fps: FrameRate },
  sound: SoundPackets | null,
): Promise<Uint8Array> {
  const { BufferTarget, EncodedAudioPacketSource, EncodedVideoPacketSource, Mp4OutputFormat, Output } =
    await import('mediabunny');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const pictures = new EncodedVideoPacketSource('avc');
  output.addVideoTrack(pictures, { frameRate: video.fps });
  const heard = sound === null ? null : new EncodedAudioPacketSource('aac');
  if (heard) output.addAudioTrack(heard);
  await output.start();
  const { width: codedWidth, height: codedHeight, description } = video;
  const config = { codec: codecOf(description), codedWidth, codedHeight, description, colorSpace: COLORS };
  for (const packet of video.packets) await pictures.add(packet, { decoderConfig: config });
  pictures.close();
  for (const packet of sound?.packets ?? []) await heard?.add(packet, { decoderConfig: sound?.config });
  heard?.close();
  await output.finalize();
  if (target.buffer === null) throw new Error('The MP4 was not written');
  return withoutTimes(new Uint8Array(target.buffer));
}

/** Its name with profile and level, which stand behind the first byte of its configuration. */
function codecOf(description: Uint8Array): string {
  return `avc1.${Buffer.from(description.subarray(1, 4)).toString('hex')}`;
}
