'use client';

import { useId, useState } from 'react';
import { useJob } from '@/lib/client/listening/jobs-store';
import { useService } from '@/lib/client/listening/service-store';
import { whatWorked } from '@/lib/client/sets/fill-like-ad';
import { makeAdsLike } from '@/lib/client/sets/make-ads-of';
import { type Shelf, useShelves } from '@/lib/client/sets/use-shelf';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { isPictureJob } from '@/lib/domain/jobs/job';
import { Button } from '@/components/ui/button';
import { Modal } from '@/components/ui/modal';
import { angleWord, hookWord } from '../words/ad-words';

interface LikeDialogProps {
  ad: AdAnalysis;
  open: boolean;
  onClose: () => void;
}

/** What of an ad goes into the next ones, and which product they are for; fills the ticket of the first screen. */
export function LikeDialog({ ad, open, onClose }: LikeDialogProps) {
  return (
    <Modal
      open={open}
      onClose={onClose}
      labelledBy="like-heading"
      className="w-[min(32rem,calc(100vw-2rem))] border border-ink bg-sheet"
    >
      <LikeForm ad={ad} onClose={onClose} />
    </Modal>
  );
}

/** Of an ad that was made here, the product that it is of. */
function useProductOf({ made_here }: AdAnalysis) {
  const { job } = useJob(made_here?.job_id ?? null);
  return job && isPictureJob(job) ? { brandId: job.brand_id, productId: job.product_id } : null;
}

function LikeForm({ ad, onClose }: Omit<LikeDialogProps, 'open'>) {
  const id = useId();
  const madeOf = useProductOf(ad);
  const service = useService();
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ brandId: string; productId: string } | null>(null);
  const brandId = chosen ? chosen.brandId : (madeOf?.brandId ?? '');
  const productId = chosen ? chosen.productId : (madeOf?.productId ?? '');
  const { shelves } = useShelves((one) => one === brandId);
  const shelf = shelves.find(({ brand }) => brand.id === brandId);
  const product = shelf?.products.find((one) => one.id === productId);
  const text = typed ?? whatWorked(ad, service?.provider === 'gemini');
  const traits = [
    ad.hook && `hook: ${hookWord(ad.hook.kind).toLowerCase()}`,
    ad.angle && `angle: ${angleWord(ad.angle).toLowerCase()}`,
    ad.emotion && `feeling: ${ad.emotion}`,
  ].filter(Boolean);

  function fill() {
    onClose();
    makeAdsLike(text.trim(), shelf && product ? { brand: shelf.brand, product } : null);
  }

  return (
    <div className="p-5 sm:p-6">
      <h2 id="like-heading" className="font-display text-title font-bold tracking-tight">
        Make ads like this
      </h2>
      <p className="mt-1 text-small text-ink-soft">
        What worked goes into the description, where you can change it.
        {traits.length > 0 && ` It has the ${traits.join(', ')}.`}
      </p>
      <div className="mt-4 border border-rule-strong">
        <div className="ticket-cell">
          <label htmlFor={`${id}-text`} className="text-small font-semibold">
            What worked
          </label>
          <textarea
            id={`${id}-text`}
            dir="auto"
            rows={5}
            value={text}
            onChange={(event) => setTyped(event.target.value)}
            className="ticket-control"
          />
        </div>
        <ProductChoice id={id} shelves={shelves} shelf={shelf} productId={productId} onChoose={setChosen} />
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button look="hot" onClick={fill} disabled={text.trim() === '' || (brandId !== '' && !product)}>
          Fill the ticket
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </div>
  );
}

interface ProductChoiceProps {
  id: string;
  shelves: readonly Shelf[];
  shelf: Shelf | undefined;
  productId: string;
  onChoose: (product: { brandId: string; productId: string }) => void;
}

/** Nothing where the person keeps no brand: then the ticket has its own. */
function ProductChoice({ id, shelves, shelf, productId, onChoose }: ProductChoiceProps) {
  if (shelves.length === 0) return null;
  return (
    <div className="grid gap-px border-t border-rule bg-rule sm:grid-cols-2">
      <div className="ticket-cell">
        <label htmlFor={`${id}-brand`} className="text-small font-semibold">
          Brand
        </label>
        <select
          id={`${id}-brand`}
          value={shelf?.brand.id ?? ''}
          onChange={(event) => onChoose({ brandId: event.target.value, productId: '' })}
          className="ticket-control"
        >
          <option value="">As in the ticket</option>
          {shelves.map(({ brand }) => (
            <option key={brand.id} value={brand.id}>
              {brand.name}
            </option>
          ))}
        </select>
      </div>
      {shelf && (
        <div className="ticket-cell">
          <label htmlFor={`${id}-product`} className="text-small font-semibold">
            Product
          </label>
          <select
            id={`${id}-product`}
            value={productId}
            onChange={(event) => onChoose({ brandId: shelf.brand.id, productId: event.target.value })}
            className="ticket-control"
          >
            <option value="">{shelf.state === 'loading' ? 'Loading…' : 'Choose one'}</option>
            {shelf.products.map((product) => (
              <option key={product.id} value={product.id}>
                {product.full_name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
