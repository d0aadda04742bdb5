import { ChevronDown } from 'lucide-react';
import type { SkippedPage } from '@/lib/domain/kinds/scrape/scrape-store';

/** More are folded: what was read matters more. */
const SHOWN_AT_ONCE = 3;

/** What could not be read, each with the reason. */
export function SkippedPages({ pages }: { pages: readonly SkippedPage[] }) {
  const title = pages.length === 1 ? '1 product was left out' : `${pages.length} products were left out`;
  return (
    <details open={pages.length <= SHOWN_AT_ONCE} className="group mt-6 border-t border-rule pt-2">
      <summary className="flex min-h-11 list-none items-center gap-1.5 font-display text-small font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0 rtl:rotate-90" />
      </summary>
      <ul className="grid gap-3 border-s-[3px] border-ember ps-3 text-small">
        {pages.map(({ url, reason }) => (
          <li key={url} className="min-w-0">
            {url !== '' && (
              <a
                href={url}
                target="_blank"
                rel="noreferrer"
                className="inline-flex min-h-11 items-center break-all underline decoration-rule-strong underline-offset-4 hover:decoration-ember sm:min-h-0"
              >
                <bdi>{pathOf(url)}</bdi>
                <span className="sr-only">, in a new tab</span>
              </a>
            )}
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** “/products/norden-bottle”. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
