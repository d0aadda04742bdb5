import type { AnyFilmJob } from '@/lib/client/videos/video-job';

/** `9:16 · 10 s`: as it was asked for; a script is as long as it takes, which is known once it is filmed. */
export function askedShape({ input, result }: AnyFilmJob): string {
  const seconds = result?.duration_seconds ?? input.duration_seconds;
  return seconds === null ? input.aspect_ratio : `${input.aspect_ratio} · ${Number(seconds.toFixed(1))} s`;
}

/** `10 seconds`; tenths where they are not whole ones. */
export function lengthText(seconds: number): string {
  const rounded = Math.round(seconds * 10) / 10;
  return rounded === 1 ? '1 second' : `${rounded} seconds`;
}

/** `840 kB`, `2.1 MB` */
export function bytesText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
