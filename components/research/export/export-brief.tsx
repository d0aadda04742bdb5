'use client';

import { FileDown } from 'lucide-react';
import type { ResearchPlace } from '@/lib/client/research/research-place';
import { useResearch } from '@/lib/client/research/research-store';
import { type BriefFormat, saveBrief } from '@/lib/client/research/save-brief';
import { usePersonas, useStrategy } from '@/lib/client/strategy/strategy-store';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

interface ExportBriefProps {
  brandName: string;
  productName: string;
  place: ResearchPlace;
}

const FORMATS: readonly (readonly [BriefFormat, string])[] = [
  ['pdf', 'PDF'],
  ['markdown', 'Markdown'],
];

/** All that is known and planned of a product as one file, as the person has put it right; nothing where there is nothing yet. */
export function ExportBrief({ brandName, productName, place }: ExportBriefProps) {
  const { summary } = useResearch(place);
  const { personas } = usePersonas(place);
  const { analysis, angles } = useStrategy(place);
  const download = useAction((format: BriefFormat) =>
    saveBrief({ brandName, productName, summary, personas, analysis, angles }, format),
  );
  if (!summary && personas.length === 0 && !analysis) return null;
  return (
    <div>
      <div role="group" aria-label="Save as a file" className="flex gap-2">
        {FORMATS.map(([format, name]) => (
          <Button key={format} disabled={download.busy} onClick={() => download.run(format)}>
            <FileDown aria-hidden="true" className="size-4.5" />
            <span className="sr-only">Save as </span>
            {name}
          </Button>
        ))}
      </div>
      <Problem text={download.problem} />
    </div>
  );
}
