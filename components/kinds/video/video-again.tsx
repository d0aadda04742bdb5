'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { makeVideoAgain } from '@/lib/client/videos/video-again';
import type { FilmJob } from '@/lib/client/videos/video-job';
import { AD_SIZES, ASPECT_RATIO_LABELS, ASPECT_RATIOS, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';
import { guessLanguage } from '@/lib/domain/shared/detect-language';
import { LANGUAGE_DETAILS, type Language, LANGUAGES, languageSchema } from '@/lib/domain/shared/language';
import { useJobStart } from '@/components/ticket/use-job-start';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { AgainPrice } from './again-price';

/** The same video in another shape or language: one press each, and a job of its own. */
export function VideoAgain({ job }: { job: FilmJob }) {
  const router = useRouter();
  const again = useJobStart(async (change: { aspect_ratio: AspectRatio } | { lang: Language }) => {
    router.push(`/jobs/${await makeVideoAgain(job, change)}`);
  });
  return (
    <section aria-label="Make it again" className="mt-5 border border-rule px-3 py-3">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <div role="group" aria-label="Another shape" className="flex flex-wrap items-center gap-2">
          <span className="me-1 text-small text-ink-soft max-sm:w-full">Also as</span>
          {ASPECT_RATIOS.filter((ratio) => ratio !== job.input.aspect_ratio).map((ratio) => (
            <Button
              key={ratio}
              aria-label={ASPECT_RATIO_LABELS[ratio]}
              aria-disabled={again.isBarred}
              onClick={() => again.run({ aspect_ratio: ratio })}
              className="px-3! font-mono text-small! tabular-nums"
            >
              <Shape ratio={ratio} />
              {ratio}
            </Button>
          ))}
        </div>
        {hasOwnWords(job) || <OtherLanguage job={job} barred={again.isBarred} onMake={(lang) => again.run({ lang })} />}
      </div>
      <AgainPrice result={job.result} />
      <Problem text={again.problem} className="mt-2 empty:mt-0" />
    </section>
  );
}

/** A script that somebody has written is said as it is, in its own language. */
const hasOwnWords = (job: FilmJob) => job.type === 'avatar_video' && job.input.script !== null;

function Shape({ ratio }: { ratio: AspectRatio }) {
  const { width, height } = AD_SIZES[ratio];
  return (
    <span aria-hidden="true" className="flex size-4 items-center justify-center">
      <span
        className={width > height ? 'w-full border-[1.5px] border-current' : 'h-full border-[1.5px] border-current'}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
    </span>
  );
}

interface OtherLanguageProps {
  job: FilmJob;
  barred: boolean;
  onMake: (lang: Language) => void;
}

function OtherLanguage({ job, barred, onMake }: OtherLanguageProps) {
  const own = job.input.lang ?? guessLanguage(job.input.product_description);
  const others = LANGUAGES.filter((lang) => lang !== own);
  const [lang, setLang] = useState<Language>(others[0] ?? 'english');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="contents text-small">
        <span className="text-small text-ink-soft max-sm:w-full">In another language</span>
        <select
          value={lang}
          onChange={(event) => setLang(languageSchema.parse(event.target.value))}
          className="min-h-11 border border-rule-strong bg-sheet px-2 text-body [&>option]:bg-sheet [&>option]:text-ink"
        >
          {others.map((id) => (
            <option key={id} value={id} lang={LANGUAGE_DETAILS[id].tag}>
              {LANGUAGE_DETAILS[id].name}
            </option>
          ))}
        </select>
      </label>
      <Button aria-disabled={barred} onClick={() => onMake(lang)}>
        Make it
      </Button>
    </div>
  );
}
