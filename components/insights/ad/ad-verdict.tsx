import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { VerdictBadge } from '../poster/verdict-badge';
import { plainWord, VERDICT_WORDS } from '../words/ad-words';

/** What is to be thought of an ad and why, and what to do next, each with its reason. */
export function AdVerdict({ ad: { verdict, verdict_reason, next_steps } }: { ad: AdAnalysis }) {
  return (
    <section aria-labelledby="verdict" className="mt-5 border border-ink bg-sheet px-4 py-3">
      <h2 id="verdict" className="sr-only">
        Verdict
      </h2>
      <VerdictBadge verdict={verdict} className="text-lead!" />
      <p className="text-ink-soft">{VERDICT_WORDS[verdict].meaning}</p>
      {verdict_reason && (
        <p dir="auto" className="mt-2">
          {verdict_reason}
        </p>
      )}
      {next_steps.length > 0 && (
        <>
          <h3 className="mt-4 font-display text-small font-bold">What to do next</h3>
          <ol className="mt-1 grid gap-2">
            {next_steps.map(({ action, text, reason }, index) => (
              <li key={`${index}-${action}`} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
                <span aria-hidden="true" className="font-mono text-mini leading-6 text-ink-soft">
                  {index + 1}
                </span>
                <div>
                  <p dir="auto" className="font-semibold">
                    {text || plainWord(action)}
                  </p>
                  <p dir="auto" className="text-small text-ink-soft">
                    {reason}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
