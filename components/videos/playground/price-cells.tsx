'use client';

import { useService } from '@/lib/client/listening/service-store';
import { setPlayground, usePlaygroundTicket } from '@/lib/client/tickets/playground/playground-ticket-store';
import { usdText } from '@/lib/domain/money/money';
import { promptUsd } from '@/lib/domain/video/clip-estimate';
import { ChoiceCell } from '@/components/ticket/choice-cell';
import { MakerChoice } from '../maker-choice';

/** The smallest video first, at its own price where a model makes it. */
export function DraftCell() {
  const video = useService()?.video ?? null;
  const { draft, seconds, maker } = usePlaygroundTicket((ticket) => ticket.form);
  const usd = video && maker !== 'studio' ? promptUsd(video, { seconds, draft: true }) : Number.NaN;
  return (
    <ChoiceCell
      label="Draft"
      checked={draft}
      onChange={(chosen) => setPlayground({ draft: chosen })}
      className="col-span-6 sm:col-span-3"
    >
      {Number.isFinite(usd) ? `Smaller, about ${usdText(usd)}: ` : 'Quicker and smaller: '}
      to see whether it is what you mean.
    </ChoiceCell>
  );
}

/** Who films, and what that costs; nothing where there is only the studio. */
export function FilmedByCell() {
  const video = useService()?.video ?? null;
  const { draft, seconds, maker } = usePlaygroundTicket((ticket) => ticket.form);
  if (!video) return null;
  return (
    <MakerChoice
      maker={maker}
      usd={promptUsd(video, { seconds, draft })}
      byModel="What you describe, filmed"
      byStudio="Your pictures and words, free"
      onChange={(chosen) => setPlayground({ maker: chosen })}
      className="col-span-6"
    />
  );
}
