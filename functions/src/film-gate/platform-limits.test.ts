import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { soundtrackOf } from '../soundtrack/soundtrack-of';
import { hasFfmpeg } from '../video-facts/run-ffmpeg';
import { encoderNamed } from '../filming/choose-encoder';
import { encodeSegment } from '../filming/encode-segment';
import type { EncoderId } from '../filming/encoder';
import { joinSegments } from '../filming/join-segments';
import { movingFilm } from '../filming/moving-film';

// What networks publish of videos that are uploaded to them. Instagram, Graph API, “Reel specifications”: MP4 or MOV with the
// moov box at the front and no edit lists, H.264 or HEVC, progressive, closed groups, 4:2:0, 23–60 frames a second, at most
// 1,920 pixels wide, 25 Mbit/s; AAC of at most 48 kHz, one or two channels, 128 kbit/s. TikTok, Content Posting API, “Video
// restrictions”: MP4 with H.264, 23–60 frames a second, 360 to 4,096 pixels a side. As published in November 2026.
const SECONDS = 2;
const film = movingFilm({ width: 360, height: 640, frames: SECONDS * 25 });
const { signal } = new AbortController();
const isThere = await hasFfmpeg();
const ids: EncoderId[] = isThere ? ['ffmpeg', 'h264-mp4-encoder'] : ['h264-mp4-encoder'];

const probeSchema = z.object({
  streams: z.array(z.record(z.string(), z.unknown())),
  format: z.object({ format_name: z.string(), duration: z.coerce.number(), bit_rate: z.coerce.number() }),
});

describe.each(ids)('a film that %s has encoded', (id) => {
  let file: Buffer;
  beforeAll(async () => {
    const encoder = await encoderNamed(id);
    const half = film.frames / 2;
    const segments = [
      await encodeSegment(film, 0, half, signal, { encoder }),
      await encodeSegment(film, half, film.frames, signal, { encoder }),
    ];
    file = Buffer.from(await joinSegments(segments, film, await soundtrackOf('drive', SECONDS), signal));
  });

  it('begins with what a player needs, and has no edit list', () => {
    const text = file.toString('latin1');
    expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'));
    expect(text).not.toContain('elst');
  });

  it.skipIf(!isThere)('is within what Instagram and TikTok take, by ffprobe (skipped without)', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'platform-limits-'));
    const mp4 = path.join(folder, 'film.mp4');
    await writeFile(mp4, file);
    const args = ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', mp4];
    const said = execFileSync('ffprobe', args).toString();
    await rm(folder, { recursive: true });
    const { streams, format } = probeSchema.parse(JSON.parse(said));
    const [video, sound] = streams;
    expect(format.format_name).toContain('mp4');
    expect(format.duration).toBeCloseTo(SECONDS, 2);
    expect(format.bit_rate).toBeLessThan(25_000_000);
    expect(video).toMatchObject({
      ...{ codec_name: 'h264', pix_fmt: 'yuv420p', width: 360, height: 640, avg_frame_rate: '25/1' },
      ...{ has_b_frames: 0, color_space: 'bt709', color_range: 'tv', start_time: '0.000000' },
    });
    expect(sound).toMatchObject({ codec_name: 'aac', profile: 'LC', sample_rate: '48000', channels: 2 });
    expect(Number(sound?.bit_rate)).toBeLessThan(140_000);
    expect(streams).toHaveLength(2);
  });
});
