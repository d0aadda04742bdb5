import type { EncodedPacket } from 'mediabunny';

export interface VideoPackets {
  /** The decoder’s configuration: `avcC`. */
  description: Uint8Array;
  width: number;
  height: number;
  /** In the order in which they are decoded. */
  packets: EncodedPacket[];
}

/** The H.264 of an MP4 as it is, without decoding it. */
export async function readVideo(mp4: Uint8Array): Promise<VideoPackets> {
  const { BufferSource, EncodedPacketSink, Input, MP4 } = await import('mediabunny');
  const input = new Input({ formats: [MP4], source: new BufferSource(mp4) });
  try {
    const track = await input.getPrimaryVideoTrack();
    const config = await track?.getDecoderConfig();
    if (!track || !config?.description) throw new Error('There is no video in this MP4');
    const packets: EncodedPacket[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet);
    const [width, height] = [config.codedWidth ?? 0, config.codedHeight ?? 0];
    return { description: bytesOf(config.description), width, height, packets };
  } finally {
    input.dispose();
  }
}

function bytesOf(description: AllowSharedBufferSource): Uint8Array {
  if (!ArrayBuffer.isView(description)) return new Uint8Array(description);
  return new Uint8Array(description.buffer, description.byteOffset, description.byteLength);
}
