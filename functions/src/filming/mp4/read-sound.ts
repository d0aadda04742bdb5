import type { EncodedPacket } from 'mediabunny';

export interface SoundPackets {
  config: AudioDecoderConfig;
  packets: EncodedPacket[];
}

/** The AAC of an MP4 as it is, to `seconds`; null where it has none. */
export async function readSound(mp4: Uint8Array, seconds: number): Promise<SoundPackets | null> {
  const { BufferSource, EncodedPacketSink, Input, MP4, QTFF } = await import('mediabunny');
  const input = new Input({ formats: [MP4, QTFF], source: new BufferSource(mp4) });
  try {
    const track = await input.getPrimaryAudioTrack();
    const config = await track?.getDecoderConfig();
    if (!track || !config || (await track.getCodec()) !== 'aac') return null;
    const packets: EncodedPacket[] = [];
    for await (const packet of new EncodedPacketSink(track).packets()) {
      // One that goes on beyond the last picture would make the film longer than it is.
      if (packet.timestamp + packet.duration > seconds) break;
      // What an encoder puts before the first sample would need an edit list, which networks refuse: without it the sound only
      // comes in a fiftieth of a second softer.
      if (packet.timestamp >= 0) packets.push(packet);
    }
    return { config, packets };
  } finally {
    input.dispose();
  }
}
