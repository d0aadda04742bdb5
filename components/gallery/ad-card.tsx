'use client';

import type { IdentifiedAd } from '@/lib/domain/ad';
import { AD_SIZES, type AspectRatio } from '@/lib/domain/aspect-ratio';
import { TEMPLATE_DETAILS } from '@/lib/domain/template';
import { classNames } from '@/components/ui/class-names';
import { sheetNumber } from '@/components/proof-sheet/sheet-columns';
import { DevelopingImage } from './developing-image';
import { DownloadOne } from './download-one';
import { FailedFace } from './failed-face';
import { adAlt } from './ad-words';

interface AdCardProps {
  number: number;
  total: number;
  ratio: AspectRatio;
  /** null until it is planned. */
  ad: IdentifiedAd | null;
  jobId: string;
  jobEnded: boolean;
  retryable: boolean;
  productName: string;
  onOpen: () => void;
}

export function AdCard({ number, total, ratio, ad, jobId, jobEnded, retryable, productName, onOpen }: AdCardProps) {
  const { width, height } = AD_SIZES[ratio];
  const made = ad?.status === 'done' && ad.firebase_url !== null;
  const rendering = ad?.status === 'rendering';
  const notMade = ad ? ad.status === 'cancelled' : jobEnded;
  return (
    <li className="min-w-0" data-status={ad?.status ?? 'waiting'}>
      <div className={classNames('relative overflow-hidden', !made && 'picture-box', rendering && 'roller')} style={{ aspectRatio: `${width} / ${height}` }}>
        {made && ad.firebase_url && (
          <button type="button" onClick={onOpen} className="group absolute inset-0 size-full cursor-zoom-in focus-visible:outline-offset-[-3px]">
            <DevelopingImage src={ad.firebase_url} preview={ad.preview} alt={adAlt(ad, productName)} width={ad.width ?? width} height={ad.height ?? height} />
          </button>
        )}
        {ad?.status === 'failed' && <FailedFace ad={ad} jobId={jobId} retryable={retryable} />}
        {!made && ad?.status !== 'failed' && (
          <span className="absolute inset-0 flex items-center justify-center">
            <span className="bg-sheet px-2 text-small text-ink-soft">{notMade ? 'Not made' : rendering ? 'Making it' : 'Waiting'}</span>
          </span>
        )}
      </div>
      <div className="mt-1 flex min-h-11 flex-wrap items-center sm:min-h-9">
        <p className={classNames('min-w-0 flex-1 text-small leading-4', rendering ? 'font-semibold text-ember-ink' : !made && 'text-ink-soft')}>
          <span className="me-2 font-mono text-mini font-normal text-ink-soft tabular-nums">{sheetNumber(number, total)}</span>
          {ad && TEMPLATE_DETAILS[ad.template].name}
        </p>
        {made && <DownloadOne ad={ad} compact />}
      </div>
    </li>
  );
}
