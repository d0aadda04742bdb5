'use client';

import Link from 'next/link';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import type { ResearchSummary } from '@/lib/domain/research/research-summary';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { shortAddress } from '@/components/research/sources/source-words';
import { ShareBar } from '@/components/research/themes/share-bar';
import { ThemeList } from '@/components/research/themes/theme-list';
import { buttonClass } from '@/components/ui/button';

type ResearchJob = Identified<JobOf<'research_summary'>>;

const hrefOf = ({ brand_id, product_id, research_id }: ResearchJob['input']) =>
  `/brands/${brand_id}/products/${product_id}/research${research_id === 'main' ? '' : `?research=${research_id}`}`;

/** What a research has found: the gist of it; all of it stands with its product. */
export function ResearchSheet({ job: { input, result } }: { job: ResearchJob }) {
  if (!result) return null;
  const { summary, warnings } = result;
  return (
    <SheetFrame slug={<Slug input={input} summary={summary} />}>
      {summary && (
        <>
          <p dir="auto" className="font-display text-title font-bold tracking-tight">
            {summary.headline}
          </p>
          <div className="mt-4">
            <ThemeList voices={summary.voice_of_customer} />
          </div>
          <ul aria-label="Benefits" className="mt-4 list-disc ps-5">
            {summary.benefits.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-5">
        <Link href={hrefOf(input)} className={buttonClass('hot')}>
          Open the research
        </Link>
      </p>
      {warnings.length > 0 && (
        <ul aria-label="What to look at" className="mt-5 grid gap-1 border-s-[3px] border-ember ps-3 text-small">
          {warnings.map((warning) => (
            <li key={warning} dir="auto">
              {warning}
            </li>
          ))}
        </ul>
      )}
    </SheetFrame>
  );
}

function Slug({ input, summary }: { input: ResearchJob['input']; summary: ResearchSummary | null }) {
  const pages = [...input.sources, ...input.competitors].map(shortAddress);
  return (
    <>
      <span className="min-w-0 truncate">
        <bdi>{pages.join(', ') || 'Research'}</bdi>
      </span>
      {summary && <span>{summary.method === 'gemini' ? 'Read by Gemini' : 'Read by rules'}</span>}
    </>
  );
}

const PREVIEWED = 4;

/** In lists: how much customers speak of what, or nothing where that is not known yet. */
export function ResearchPreview({ job: { result } }: { job: ResearchJob }) {
  const voices = (result?.summary?.voice_of_customer ?? []).slice(0, PREVIEWED);
  return (
    <div aria-hidden="true" className="flex">
      {voices.length === 0 ? (
        <span className="picture-box size-16 shrink-0" />
      ) : (
        <div className="grid w-32 content-center gap-1">
          {voices.map(({ id, share, sentiment }) => (
            <ShareBar key={id} share={share} sentiment={sentiment} />
          ))}
        </div>
      )}
    </div>
  );
}
