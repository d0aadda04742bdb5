import type { Voice } from '@/lib/domain/research/research-summary';
import { SENTIMENT_WORDS, shareText } from './sentiment-words';
import { ShareBar } from './share-bar';

/** What customers speak of, by how many do. */
export function ThemeList({ voices }: { voices: readonly Voice[] }) {
  return (
    <ol aria-label="What customers speak of" className="grid gap-3">
      {voices.map(({ id, theme, share, sentiment }) => (
        <li key={id}>
          <p className="flex items-baseline justify-between gap-3">
            <bdi className="min-w-0 truncate font-semibold">{theme}</bdi>
            <span className="shrink-0 text-small text-ink-soft tabular-nums">
              {SENTIMENT_WORDS[sentiment]} · {shareText(share)}
            </span>
          </p>
          <ShareBar share={share} sentiment={sentiment} />
        </li>
      ))}
    </ol>
  );
}
