import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureVideo } from './measure-video';
import { hasFfmpeg } from './run-ffmpeg';

const isThere = await hasFfmpeg();
let folder = '';
const at = (name: string) => path.join(folder, name);
const { signal } = new AbortController();
const measure = (name: string, ffmpeg = true) => measureVideo(at(name), { signal, folder, ffmpeg });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'video-'));
  if (isThere) encode('four.mp4', ['black', 'white', 'black', 'white']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ffmpeg = (...args: string[]) => execFileSync('ffmpeg', ['-loglevel', 'error', '-y', ...args]);

/** Scenes of one colour each for half a second, 200 × 356 at 10 frames a second, with a tone. */
function encode(name: string, colors: readonly string[]): void {
  const scenes = colors.flatMap((color) => ['-f', 'lavfi', '-i', `color=${color}:s=200x356:r=10:d=0.5`]);
  const joined = `${colors.map((_, index) => `[${index}:v]`).join('')}concat=n=${colors.length}[v]`;
  const tone = ['-f', 'lavfi', '-i', `sine=d=${colors.length / 2}`];
  const quick = name.endsWith('.webm') ? ['-c:v', 'libvpx', '-deadline', 'realtime'] : ['-preset', 'ultrafast'];
  const map = ['-map', '[v]', '-map', `${colors.length}:a`];
  ffmpeg(...scenes, ...tone, '-filter_complex', joined, ...map, ...quick, at(name));
}

describe.skipIf(!isThere)('a video (skipped without ffmpeg: there is nothing to encode one with)', () => {
  it('is measured, with its cuts, first frame, poster and frames', async () => {
    const { facts, poster, strip, warnings } = await measure('four.mp4');
    expect(warnings).toEqual([]);
    expect(facts).toEqual({
      ...{ duration_seconds: 2, width: 200, height: 356, has_audio: true, fps: 10 },
      ...{ cuts_per_second: 1.5, first_frame_brightness: 0, first_second_motion: 0.1111 },
    });
    expect(await sharp(poster ?? '').metadata()).toMatchObject({ format: 'jpeg', width: 200, height: 356 });
    expect(strip).toEqual({ file: at('strip.jpg'), frames: 2 });
    // Of each half its middle: after the first cut, and after the third.
    const { data, info } = await sharp(at('strip.jpg')).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, data[80], data[240]].map((value) => Math.round((value ?? 0) / 10))).toEqual([32, 26, 26]);
  });

  it('has its shape as it is shown, and no sound where there is none', async () => {
    ffmpeg('-f', 'lavfi', '-i', 'color=gray:s=320x180:r=10:d=1', at('flat.mp4'));
    const bytes = await readFile(at('flat.mp4'));
    // A quarter turn, as phones write it: the matrix of the track, 44 bytes behind its name.
    [0, 1, 0, -1, 0].forEach((value, index) => bytes.writeInt32BE(value << 16, bytes.indexOf('tkhd') + 44 + index * 4));
    await writeFile(at('turned.mov'), bytes);
    const { facts, poster } = await measure('turned.mov');
    expect(facts).toMatchObject({
      width: 180,
      height: 320,
      has_audio: false,
      cuts_per_second: 0,
      first_second_motion: 0,
    });
    expect(await sharp(poster ?? '').metadata()).toMatchObject({ width: 180, height: 320 });
  });

  it('has length, size and sound all the same where ffmpeg is missing, and says what it lacks', async () => {
    encode('plain.webm', ['red', 'blue']);
    expect((await measure('plain.webm')).facts.cuts_per_second).toBeCloseTo(1, 1);
    const { facts, poster, strip, warnings } = await measure('plain.webm', false);
    expect(facts).toMatchObject({ width: 200, height: 356, has_audio: true, cuts_per_second: null });
    expect(facts.duration_seconds).toBeCloseTo(1, 1);
    expect([poster, strip]).toEqual([null, null]);
    expect(warnings).toEqual([
      'ffmpeg is missing where videos are measured, so there are no pictures of it and no cuts.',
    ]);
  });

  it('that breaks off is measured as far as it goes, and refused where it has lost its contents', async () => {
    const moving = ['-f', 'lavfi', '-i', 'testsrc2=s=320x568:r=10:d=6', '-g', '10'];
    ffmpeg(...moving, '-movflags', '+faststart', at('whole.mp4'));
    const whole = await readFile(at('whole.mp4'));
    await writeFile(at('half.mp4'), whole.subarray(0, whole.length / 2));
    const { facts, poster, warnings } = await measure('half.mp4');
    expect(facts).toMatchObject({ duration_seconds: 6, width: 320 });
    expect(poster).toBe(at('poster.jpg'));
    expect(warnings.join(' ')).toMatch(/^Only its first [1-4] seconds could be decoded\./u);

    const four = await readFile(at('four.mp4'));
    await writeFile(at('lost.mp4'), four.subarray(0, four.indexOf('moov') - 4));
    await expect(measure('lost.mp4')).rejects.toThrow('“lost.mp4” is damaged');
  });

  it('is given up at once when nobody wants it any more', async () => {
    const controller = new AbortController();
    const measured = measureVideo(at('four.mp4'), { signal: controller.signal, folder });
    controller.abort(new Error('The job was cancelled.'));
    await expect(measured).rejects.toThrow('The job was cancelled.');
  });

  it('of sound alone is refused', async () => {
    ffmpeg('-f', 'lavfi', '-i', 'sine=d=1', at('sound.mp4'));
    await expect(measure('sound.mp4')).rejects.toThrow('“sound.mp4” has no picture in it');
  });
});

describe('a file that is no video', () => {
  it.each([
    ['a text', 'not a video'],
    ['a list of other files', '#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/passwd\n'],
    ['nothing', ''],
    ['a box that says it is endless', '\0\0\0\x18ftypisom\0\0\0\0isommp42\xff\xff\xff\xffmoov'],
  ])('is refused in words: %s', async (_what, text) => {
    await writeFile(at('wrong.mp4'), text, 'latin1');
    await expect(measure('wrong.mp4')).rejects.toThrow(
      /^“wrong\.mp4” (?:is not a video that we can read|is damaged|has no picture)/u,
    );
  });
});
