import Link from 'next/link';
import type { ReactNode } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { choiceText, FIRST_CHOICE } from '../results/choice';
import { angleWord, hookWord, plainWord } from '../words/ad-words';

const FOUND_BY = { name: 'its name', link: 'its link', picture: 'its picture' } as const;

/** How it speaks, what it says, and what its file is like; tags and angle lead to the ads that share them. */
export function AdFacts({ ad }: { ad: AdAnalysis }) {
  const { hook, angle, offer, emotion, tags, copy, made_here, method } = ad;
  return (
    <section aria-labelledby="facts" className="mt-8">
      <h2 id="facts" className="font-display text-title font-bold tracking-tight">
        How it speaks
      </h2>
      <dl className="mt-2 grid gap-px border border-rule-strong bg-rule">
        {made_here && (
          <Fact name="Made here">
            <Link href={`/jobs/${encodeURIComponent(made_here.job_id)}`} className={LINK}>
              Ad {Number(made_here.ad) || made_here.ad} of its set
            </Link>{' '}
            <span className="text-small text-ink-soft">found again by {FOUND_BY[made_here.found_by]}</span>
          </Fact>
        )}
        {hook && (
          <Fact name={`Hook: ${hookWord(hook.kind).toLowerCase()}`}>
            <span dir="auto" className="block font-semibold">
              “{hook.text}”
            </span>
            {hook.seconds !== null && (
              <span className="text-small text-ink-soft">{hook.seconds.toFixed(1)} seconds</span>
            )}
          </Fact>
        )}
        {angle && (
          <Fact name="Angle">
            <Link href={`/insights?${choiceText({ ...FIRST_CHOICE, angle })}`} className={LINK}>
              {angleWord(angle)}
            </Link>
          </Fact>
        )}
        {offer && <Fact name="Offer">{offer}</Fact>}
        {emotion && <Fact name="Feeling">{plainWord(emotion)}</Fact>}
        {tags.length > 0 && (
          <Fact name="Tags">
            <span className="flex flex-wrap gap-x-3">
              {tags.map((tag) => (
                <Link key={tag} dir="auto" href={`/insights?${choiceText({ ...FIRST_CHOICE, tag })}`} className={LINK}>
                  {tag}
                </Link>
              ))}
            </span>
          </Fact>
        )}
        <Words copy={copy} />
        <FileFact ad={ad} />
      </dl>
      <p className="mt-2 text-mini text-ink-soft">
        {method === 'gemini'
          ? 'Watched and read by Gemini; all figures are the account’s.'
          : 'Read by rules: from its words, its figures and what can be measured of its file.'}
      </p>
    </section>
  );
}

const LINK =
  'inline-flex min-h-11 items-center underline decoration-rule-strong underline-offset-4 hover:decoration-ember sm:min-h-0';

function Words({ copy }: Pick<AdAnalysis, 'copy'>) {
  const parts = [
    ['Text', copy.primary_text],
    ['Headline', copy.headline],
    ['Below it', copy.description],
    ['Button', copy.call_to_action && plainWord(copy.call_to_action)],
  ] as const;
  return parts.map(
    ([name, text]) =>
      text && (
        <Fact key={name} name={name}>
          {text}
        </Fact>
      ),
  );
}

function FileFact({ ad: { video } }: { ad: AdAnalysis }) {
  if (!video) return null;
  const { duration_seconds, width, height, has_audio, cuts_per_second, first_second_motion } = video;
  const said = [
    `${duration_seconds.toFixed(1)} seconds, ${width} × ${height}`,
    has_audio !== null && (has_audio ? 'with sound' : 'without sound'),
    cuts_per_second !== null && `${(cuts_per_second * 10).toFixed(1)} cuts in ten seconds`,
    first_second_motion !== null && (first_second_motion > 0.05 ? 'moves from the start' : 'starts almost still'),
  ];
  return <Fact name="File">{said.filter(Boolean).join(', ')}</Fact>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="bg-sheet px-3 py-2">
      <dt className="text-mini text-ink-soft">{name}</dt>
      <dd dir="auto" className="whitespace-pre-line">
        {children}
      </dd>
    </div>
  );
}
