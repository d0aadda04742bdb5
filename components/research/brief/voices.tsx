import type { Voice } from '@/lib/domain/research/research-summary';
import { Sourced } from '../sources/sourced';
import { SENTIMENT_WORDS, shareText } from '../themes/sentiment-words';
import { ShareBar } from '../themes/share-bar';
import { AddEntry } from './add-entry';
import { EntryLine } from './entry-line';

/** What customers speak of, by how many do, in words of their own. */
export function Voices({ voices }: { voices: readonly Voice[] }) {
  return (
    <>
      <ol className="grid gap-5">
        {voices.map((voice) => (
          <li key={voice.id}>
            <EntryLine
              section="voice_of_customer"
              label="Theme"
              entry={voice}
              text={voice.theme}
              fieldClassName="font-semibold"
            />
            <p className="flex flex-wrap justify-between gap-x-3 text-small text-ink-soft tabular-nums">
              <span>{SENTIMENT_WORDS[voice.sentiment]}</span>
              {voice.mentions > 0 && (
                <span>
                  {shareText(voice.share)} ·{' '}
                  {voice.mentions === 1 ? 'said once' : `said by ${voice.mentions.toLocaleString('en')}`}
                </span>
              )}
            </p>
            <ShareBar share={voice.share} sentiment={voice.sentiment} />
            <ul className="mt-2 grid gap-1.5">
              {voice.quotes.map(({ text, sources }) => (
                <li key={text} className="border-s-[3px] border-rule ps-3">
                  <Sourced whole ids={sources}>
                    <q dir="auto" className="me-1.5 italic">
                      {text}
                    </q>
                  </Sourced>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <AddEntry section="voice_of_customer" noun="a theme" />
    </>
  );
}
