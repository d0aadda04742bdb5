import type { VocabularyWord } from '@/lib/domain/research/research-summary';
import { AddEntry } from './add-entry';
import { EntryLine } from './entry-line';

/** Words that customers use and the shop does not, or less. */
export function Vocabulary({ words }: { words: readonly VocabularyWord[] }) {
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-2">
        {words.map((word) => (
          <li key={word.id} className="min-w-0 border border-rule-strong bg-sheet px-2 py-0.5">
            <EntryLine section="vocabulary" label="Word of customers" entry={word} text={word.text}>
              {word.mentions > 0 && (
                <span className="shrink-0 font-mono text-mini text-ink-soft tabular-nums">{word.mentions}×</span>
              )}
            </EntryLine>
          </li>
        ))}
      </ul>
      <AddEntry section="vocabulary" noun="a word" />
    </>
  );
}
