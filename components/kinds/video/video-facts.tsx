import type { ReactNode } from 'react';
import type { AnyFilmJob } from '@/lib/client/videos/video-job';
import { usdText } from '@/lib/domain/money/money';
import { MUSIC_DETAILS } from '@/lib/domain/video/music';
import type { VideoResult } from '@/lib/domain/video/video-result';
import { bytesText, lengthText } from './fact-words';

interface VideoFactsProps {
  job: AnyFilmJob;
  result: NonNullable<AnyFilmJob['result']>;
}

/** What the finished file is. */
export function VideoFacts({ job: { input }, result }: VideoFactsProps) {
  const { duration_seconds, width, height, fps, bytes, model, cost_usd } = result;
  return (
    <dl className="mt-5 grid grid-cols-2 gap-px border border-rule bg-rule @md:grid-cols-4">
      <Fact name="Length">{lengthText(duration_seconds)}</Fact>
      <Fact name="Size">
        {width} × {height} px, {fps}&nbsp;fps
      </Fact>
      <Fact name="File">{bytes === null ? 'MP4' : `${bytesText(bytes)}, MP4`}</Fact>
      <Fact name="Sound">{soundOf(input, result)}</Fact>
      {model !== null && <Fact name="Made with">{model}</Fact>}
      {cost_usd > 0 && <Fact name="Cost">about {usdText(cost_usd)}</Fact>}
    </dl>
  );
}

function soundOf(input: AnyFilmJob['input'], { has_audio, has_voice }: VideoResult): string {
  if (!has_audio) return 'None';
  return [...(has_voice ? ['A voice'] : []), ...musicOf(input)].join(', ');
}

/** A prompt has its music chosen for it; a track of the person's own plays instead of any. */
function musicOf(input: AnyFilmJob['input']): string[] {
  if ('own_track' in input && input.own_track) return [input.own_track.name];
  if (!('music' in input)) return ['Music'];
  return input.music === 'none' ? [] : [`Music: ${MUSIC_DETAILS[input.music].name.toLowerCase()}`];
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="bg-sheet px-3 py-2">
      <dt className="text-mini text-ink-soft">{name}</dt>
      <dd className="text-small tabular-nums">{children}</dd>
    </div>
  );
}
