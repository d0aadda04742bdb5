import type { CorrectedSection } from '@/lib/domain/research/correction';
import type { Statement } from '@/lib/domain/research/research-entry';
import { shareText } from '../themes/sentiment-words';
import { AddEntry } from './add-entry';
import { EntryLine } from './entry-line';

interface StatementsProps {
  section: CorrectedSection;
  /** `benefit`: what one of them is called. */
  noun: string;
  statements: readonly (Statement & { share?: number | null })[];
  competitorId?: string | null;
}

/** What the research says, a line each. */
export function Statements({ section, noun, statements, competitorId = null }: StatementsProps) {
  return (
    <>
      <ul className="grid gap-2">
        {statements.map((statement) => (
          <li key={statement.id} className="border-s-[3px] border-rule ps-3">
            <EntryLine
              section={section}
              label={`${noun.charAt(0).toUpperCase()}${noun.slice(1)}`}
              entry={statement}
              text={statement.text}
              quote={statement.quote}
              competitorId={competitorId}
            >
              {typeof statement.share === 'number' && (
                <span className="shrink-0 pt-0.5 font-mono text-mini text-ink-soft tabular-nums">
                  {shareText(statement.share)}
                </span>
              )}
            </EntryLine>
          </li>
        ))}
      </ul>
      <AddEntry
        section={section}
        noun={/^[aeiou]/u.test(noun) ? `an ${noun}` : `a ${noun}`}
        competitorId={competitorId}
      />
    </>
  );
}
