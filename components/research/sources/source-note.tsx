import type { NamedSource } from '@/lib/domain/research/research-summary';
import { Moment } from '@/components/ui/moment';
import { shortAddress, SOURCE_KIND_WORDS } from './source-words';

/** Where something was read, and the words that say it there. */
export function SourceNote({ sources, quote }: { sources: readonly NamedSource[]; quote: string | null }) {
  return (
    <>
      {quote !== null && (
        <p dir="auto" className="mb-2 italic">
          “{quote}”
        </p>
      )}
      <ul className="grid gap-1.5">
        {sources.map(({ id, kind, title, url, fetched_at }) => (
          <li key={id}>
            <p dir="auto" className="font-semibold">
              {title}
            </p>
            <p className="text-mini text-ink-soft">
              {SOURCE_KIND_WORDS[kind]}
              {url !== null && (
                <>
                  {' · '}
                  <bdi>{shortAddress(url)}</bdi>
                </>
              )}
              {' · '}
              <Moment dateOnly at={fetched_at} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
