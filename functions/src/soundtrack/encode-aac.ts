import { withoutTimes } from '../filming/mp4/without-times';
import type { Stereo } from './play';
import { SAMPLE_RATE } from './synth/wave-table';

/** What networks ask for at most. */
const BITS_PER_SECOND = 128_000;
/** What the encoder puts before the first sample: a player is told to leave it out. */
const PRIMING_SAMPLES = 1024;
const CHUNK_SECONDS = 1;

/** An MP4 with the sound as AAC, by the same encoder on every machine: the same sound gives the same bytes. */
export async function encodeAac({ left, right }: Stereo): Promise<Uint8Array> {
  const [{ AudioSample, AudioSampleSource, BufferTarget, Mp4OutputFormat, Output }, { registerAacEncoder }] =
    await Promise.all([import('mediabunny'), import('@mediabunny/aac-encoder')]);
  registerAacEncoder();
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
  const source = new AudioSampleSource({ codec: 'aac', bitrate: BITS_PER_SECOND });
  output.addAudioTrack(source);
  await output.start();
  const samples = CHUNK_SECONDS * SAMPLE_RATE;
  for (let from = 0; from < left.length; from += samples) {
    const [one, other] = [left.subarray(from, from + samples), right.subarray(from, from + samples)];
    const data = new Float32Array(one.length * 2);
    data.set(one);
    data.set(other, one.length);
    const timestamp = (from - PRIMING_SAMPLES) / SAMPLE_RATE;
    const format = { format: 'f32-planar', numberOfChannels: 2, sampleRate: SAMPLE_RATE } as const;
    const sample = new AudioSample({ ...format, data, timestamp });
    await source.add(sample);
    sample.close();
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('The sound was not written');
  return withoutTimes(new Uint8Array(target.buffer));
}
