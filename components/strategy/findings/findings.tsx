import { ChevronDown } from 'lucide-react';
import type { Finding, ModuleResult } from '@/lib/domain/strategy/finding';
import { FINDING_MODULES, MODULE_DETAILS, type ModuleId } from '@/lib/domain/strategy/module-ids';
import type { StrategicAnalysisResult } from '@/lib/domain/kinds/strategy/strategic-analysis-kind';
import { Sourced } from '@/components/research/sources/sourced';
import { shareText } from '@/components/research/themes/sentiment-words';
import { QuotingText } from '@/components/ui/quoting-text';

interface FindingsProps {
  modules: StrategicAnalysisResult['modules'];
  failed: readonly ModuleId[];
  /** Whether more is to come. */
  running: boolean;
}

/** What the modules have found, each as it comes; one that has failed leaves the others. */
export function Findings({ modules, failed, running }: FindingsProps) {
  return (
    <ul className="grid gap-x-8 gap-y-1 xl:grid-cols-2">
      {FINDING_MODULES.map((id) => {
        const found = modules[id];
        return (
          <li key={id} className="min-w-0 border-t border-rule-strong pt-2 pb-3">
            <h3 className="font-display font-bold">{MODULE_DETAILS[id].name}</h3>
            {found ? (
              <Found result={found} question={MODULE_DETAILS[id].question} />
            ) : (
              <p className="text-small text-ink-soft">
                {failed.includes(id)
                  ? 'Failed; the others stand without it.'
                  : running
                    ? 'Under way…'
                    : 'Not looked at.'}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Found({ result: { summary, findings }, question }: { result: ModuleResult; question: string }) {
  return (
    <>
      <p dir="auto">
        <QuotingText text={summary} />
      </p>
      {findings.length > 0 && (
        <details className="group">
          <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 text-small text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
            {question} {findings.length === 1 ? '1 finding' : `${findings.length} findings`}
            <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0 rtl:rotate-90" />
          </summary>
          <ul className="grid gap-2 pb-2">
            {findings.map((finding) => (
              <FindingLine key={finding.finding_id} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function FindingLine({ finding: { text, quote, answer, weight, sources, assumption } }: { finding: Finding }) {
  return (
    <li className="border-s-[3px] border-rule ps-3 text-small">
      <Sourced ids={sources} quote={quote === text ? null : quote} assumption={assumption}>
        <span dir="auto" className="me-1.5">
          <QuotingText text={text} />
        </span>
        {weight > 0 && (
          <span className="me-1.5 font-mono text-mini text-ink-soft tabular-nums">{shareText(weight)}</span>
        )}
      </Sourced>
      {answer !== null && (
        <p className="text-ink-soft">
          Answered by <bdi>“{answer}”</bdi>
        </p>
      )}
    </li>
  );
}
