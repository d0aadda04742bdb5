'use client';

import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useService } from '@/lib/client/listening/service-store';
import { type AngleLook, makeAngleAds, whyNoAds } from '@/lib/client/strategy/angle-ads';
import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { USUAL_ANGLE_ADS } from '@/lib/domain/kinds/strategy/approve-angle';
import { type AspectRatio, ASPECT_RATIOS } from '@/lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS, type Language, LANGUAGES } from '@/lib/domain/shared/language';
import { isTerminal } from '@/lib/domain/work/job-status';
import { costNote } from '@/components/ticket/cost-words';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import type { AngleOfPage } from './angle-of-page';
import { adsText, FORMAT_WORDS } from './angle-words';

const USUAL_FORMAT: AspectRatio = '1:1';
const COUNTS = [1, 2, 4, 6, 8, 12, BULK_LIMITS.max_count];

/** Ads of an angle, more of them, and the same in other formats and languages: one press each. */
export function MakeAngleAds({ of }: { of: AngleOfPage }) {
  const { own, analysis, angle, jobs } = of;
  const id = useId();
  const service = useService();
  const [count, setCount] = useState<number>(USUAL_ANGLE_ADS);
  const [asDrafts, setAsDrafts] = useState(false);
  const make = useAction(async (look: Pick<AngleLook, 'aspect_ratio' | 'lang'>) => {
    await makeAngleAds(own, analysis, angle, { ...look, count, draft_first: asDrafts });
  });
  const why = whyNoAds(own.product);
  const note = service && costNote(service, count, asDrafts);
  // A second press of the same would make the same again: so it waits for the first.
  const isUnderWay = (ratio: AspectRatio, lang: Language | null) =>
    jobs.some(
      ({ status, input }) =>
        !isTerminal(status) && input.aspect_ratio === ratio && input.lang === (lang ?? analysis.lang),
    );
  const disabled = (ratio: AspectRatio, lang: Language | null) =>
    make.busy || why !== null || note?.tooMuch === true || isUnderWay(ratio, lang);
  return (
    <div className="mt-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          // One of a page of angles stands out: the one that was chosen.
          look={angle.status === 'approved' ? 'hot' : 'plain'}
          disabled={disabled(USUAL_FORMAT, null)}
          onClick={() => make.run({ aspect_ratio: USUAL_FORMAT, lang: null })}
        >
          {jobs.length > 0 ? `More of this angle: ${adsText(count)}` : `Make ${adsText(count)}`}
        </Button>
        <label htmlFor={id} className="sr-only">
          How many ads
        </label>
        <select
          id={id}
          value={count}
          onChange={(event) => setCount(Number(event.target.value))}
          className="min-h-11 border border-rule-strong bg-sheet px-2"
        >
          {COUNTS.map((one) => (
            <option key={one} value={one}>
              {adsText(one)}
            </option>
          ))}
        </select>
        {service?.draft && (
          <label className="inline-flex min-h-11 items-center gap-2 pe-1 text-small">
            <input
              type="checkbox"
              checked={asDrafts}
              onChange={(event) => setAsDrafts(event.target.checked)}
              className="size-5 accent-ember"
            />
            Draft first
          </label>
        )}
        {ASPECT_RATIOS.filter((ratio) => ratio !== USUAL_FORMAT).map((ratio) => (
          <Button
            key={ratio}
            disabled={disabled(ratio, null)}
            onClick={() => make.run({ aspect_ratio: ratio, lang: null })}
          >
            <span className="sr-only">Make them as </span>
            {FORMAT_WORDS[ratio]} {ratio}
          </Button>
        ))}
      </div>
      <details className="group">
        <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 text-small hover:text-ember-ink [&::-webkit-details-marker]:hidden">
          In another language
          <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0 rtl:rotate-90" />
        </summary>
        <div className="flex flex-wrap gap-2 pb-1">
          {LANGUAGES.filter((lang) => lang !== analysis.lang).map((lang) => (
            <Button
              key={lang}
              lang={LANGUAGE_DETAILS[lang].tag}
              disabled={disabled(USUAL_FORMAT, lang)}
              onClick={() => make.run({ aspect_ratio: USUAL_FORMAT, lang })}
            >
              {LANGUAGE_DETAILS[lang].name}
            </Button>
          ))}
        </div>
      </details>
      {why !== null && <p className="text-small font-medium">{why}</p>}
      <p role="status" className="text-small text-ink-soft empty:hidden">
        {note?.text}
      </p>
      <Problem text={make.problem} />
    </div>
  );
}
