'use client';

import { useEffect, useRef } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { classNames } from '@/components/ui/class-names';
import { timeText } from '../words/ad-words';
import { partAt, usePlayhead } from './playhead';

/** What is said in it, following the playing; a press on a line goes there. Why there is nothing, where there is none. */
export function Transcript({ ad: { transcript, transcript_missing_reason, creative_type } }: { ad: AdAnalysis }) {
  if (!transcript && creative_type !== 'video' && !transcript_missing_reason) return null;
  return (
    <section aria-labelledby="transcript" className="mt-6">
      <h2 id="transcript" className="font-display text-lead font-bold">
        What is said
      </h2>
      {transcript && transcript.segments.length > 0 ? (
        <Lines parts={transcript.segments} language={transcript.language} />
      ) : (
        <p dir="auto" className="mt-1 text-small text-ink-soft">
          {transcript_missing_reason ?? 'Nothing is said in it.'}
        </p>
      )}
    </section>
  );
}

/** What is seen in it, scene by scene. */
export function Scenes({ scenes }: Pick<AdAnalysis, 'scenes'>) {
  if (scenes.length === 0) return null;
  return (
    <section aria-labelledby="scenes" className="mt-6">
      <h2 id="scenes" className="font-display text-lead font-bold">
        What is seen
      </h2>
      <Lines parts={scenes.map(({ start, end, description }) => ({ start, end, text: description }))} language={null} />
    </section>
  );
}

interface LinesProps {
  parts: readonly { start: number; end: number; text: string }[];
  /** As a language tag, so that it is read aloud as such. */
  language: string | null;
}

function Lines({ parts, language }: LinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const seek = usePlayhead((playhead) => playhead.seek);
  const current = usePlayhead(({ seconds, seek: plays }) => (plays && seconds > 0 ? partAt(parts, seconds) : -1));
  useEffect(() => {
    const box = list.current;
    const line = box?.children[current];
    if (!box || !(line instanceof HTMLElement)) return;
    // The list alone: the page stays where the person has it.
    const top = line.offsetTop - box.offsetTop;
    if (top < box.scrollTop || top + line.offsetHeight > box.scrollTop + box.clientHeight) {
      box.scrollTo({ top: top - box.clientHeight / 3 });
    }
  }, [current]);
  return (
    <ol ref={list} lang={language ?? undefined} className="relative mt-1 max-h-80 overflow-y-auto border-t border-rule">
      {parts.map(({ start, text }, index) => (
        <li
          // The same words may be said twice.
          key={`${index}-${start}`}
          aria-current={index === current ? 'true' : undefined}
          className={classNames(
            'border-s-[3px] border-b border-b-rule',
            index === current ? 'border-s-ember bg-bed/60' : 'border-s-transparent',
          )}
        >
          <Line start={start} text={text} seek={seek} />
        </li>
      ))}
    </ol>
  );
}

function Line({ start, text, seek }: { start: number; text: string; seek: ((seconds: number) => void) | null }) {
  const content = (
    <>
      <span className="w-10 shrink-0 font-mono text-mini leading-6 text-ink-soft tabular-nums">{timeText(start)}</span>
      <span dir="auto" className="min-w-0 flex-1 text-start">
        {text}
      </span>
    </>
  );
  const look = 'flex min-h-11 w-full items-baseline gap-2 px-2 py-2';
  if (!seek) return <p className={look}>{content}</p>;
  return (
    <button
      type="button"
      onClick={() => seek(start)}
      className={classNames(look, 'hover:bg-bed/60 focus-visible:-outline-offset-2')}
    >
      <span className="sr-only">Play from </span>
      {content}
    </button>
  );
}
