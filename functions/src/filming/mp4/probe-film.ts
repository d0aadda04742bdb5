import { boxesOf } from './boxes';

/** What a finished film’s file says of itself, without being decoded. */
export interface FilmProbe {
  width: number;
  height: number;
  /** To the end of the last picture. */
  seconds: number;
  fps: number;
  frames: number;
  /** Those that a player can begin with. */
  keyFrames: number[];
  profile: 'Baseline' | 'High' | 'another';
  /** `bt709` only where primaries, transfer and matrix are, in video’s range. */
  colors: 'bt709' | 'others';
  /** What a player needs first stands before the pictures. */
  isFaststart: boolean;
  sound: SoundProbe | null;
}

export interface SoundProbe {
  codec: string | null;
  seconds: number;
  /** Of its packets: silence takes some 40 bytes a packet less than any music. */
  bytesPerSecond: number;
}

const PROFILES = new Map<string, FilmProbe['profile']>([
  ['42', 'Baseline'],
  ['64', 'High'],
]);

/** Rejects where it is no MP4 with H.264. */
export async function probeFilm(mp4: Uint8Array): Promise<FilmProbe> {
  const { BufferSource, EncodedPacketSink, Input, MP4 } = await import('mediabunny');
  const input = new Input({ formats: [MP4], source: new BufferSource(mp4) });
  try {
    const track = await input.getPrimaryVideoTrack();
    const config = await track?.getDecoderConfig();
    if (!track || !config) throw new Error('There is no video in this file');
    const times: number[] = [];
    const keys: number[] = [];
    for await (const { timestamp, type } of new EncodedPacketSink(track).packets(undefined, undefined, HEADS)) {
      times.push(timestamp);
      if (type === 'key') keys.push(timestamp);
    }
    const seconds = await track.computeDuration();
    const fps = times.length / seconds;
    return {
      ...{ width: await track.getDisplayWidth(), height: await track.getDisplayHeight() },
      ...{ seconds: rounded(seconds), fps: rounded(fps), frames: times.length },
      keyFrames: keys.map((time) => Math.round(time * fps)),
      profile: PROFILES.get(config.codec.slice('avc1.'.length, 'avc1.'.length + 2)) ?? 'another',
      colors: colorsOf(await track.getColorSpace()),
      isFaststart: isFaststart(mp4),
      sound: await soundOf(input),
    };
  } finally {
    input.dispose();
  }
}

type OpenedInput = InstanceType<typeof import('mediabunny').Input>;

async function soundOf(input: OpenedInput): Promise<SoundProbe | null> {
  const { EncodedPacketSink } = await import('mediabunny');
  const track = await input.getPrimaryAudioTrack();
  if (!track) return null;
  let [bytes, end] = [0, 0];
  for await (const { byteLength, timestamp, duration } of new EncodedPacketSink(track).packets(
    undefined,
    undefined,
    HEADS,
  )) {
    bytes += byteLength;
    end = Math.max(end, timestamp + duration);
  }
  const codec = await track.getCodec();
  return { codec, seconds: rounded(end), bytesPerSecond: end > 0 ? Math.round(bytes / end) : 0 };
}

const HEADS = { metadataOnly: true };

function colorsOf({ primaries, transfer, matrix, fullRange }: VideoColorSpaceInit): FilmProbe['colors'] {
  const areBt709 = [primaries, transfer, matrix].every((name) => name === 'bt709');
  return areBt709 && fullRange === false ? 'bt709' : 'others';
}

function isFaststart(mp4: Uint8Array): boolean {
  for (const { name } of boxesOf(mp4)) {
    if (name === 'moov') return true;
    if (name === 'mdat') return false;
  }
  return false;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
