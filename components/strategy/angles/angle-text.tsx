'use client';

import { editAngle } from '@/lib/client/strategy/strategy-actions';
import { COPY_LIMITS } from '@/lib/domain/ads/ad';
import { ANGLE_LIMITS, type AngleField } from '@/lib/domain/strategy/angle';
import { Sourced } from '@/components/research/sources/sourced';
import { EditList, EditWords } from '../edit-words';
import type { AngleOfPage } from './angle-of-page';

/** What an angle says, each part edited where it stands; its proof stays as it was read. */
export function AngleText({ of: { own, analysis, angle, persona } }: { of: AngleOfPage }) {
  const { angle_id, title, hook, promise, proof, tone, headlines, call_to_action, edited_fields, assumption } = angle;
  const place = { brandId: own.brand.id, productId: own.product.id };
  const of = (field: AngleField) => ({
    edited: edited_fields.includes(field),
    onSave: (value: string | string[] | null) => editAngle(place, analysis.analysis_id, { angle_id, field }, value),
  });
  return (
    <div className="grid min-w-0 content-start gap-3">
      <div className="text-small text-ink-soft">
        <EditWords label="Name of the angle" text={title} most={ANGLE_LIMITS.title} {...of('title')} />
      </div>
      <h3 className="sr-only">{hook}</h3>
      <div className="font-display text-title leading-tight font-bold tracking-tight">
        <EditWords label="Hook" text={hook} most={COPY_LIMITS.headline} {...of('hook')} />
      </div>
      <EditWords label="Promise" text={promise} most={COPY_LIMITS.line} {...of('promise')} className="text-lead" />
      <div className="border-s-[3px] border-ember ps-3">
        <p className="text-small font-semibold text-ink-soft">Proof</p>
        <Sourced whole ids={proof.sources} assumption={assumption}>
          <q dir="auto" className="me-1.5 italic">
            {proof.text}
          </q>
        </Sourced>
      </div>
      <p className="text-small">
        <span className="font-semibold text-ink-soft">Persona: </span>
        <bdi>{persona?.name ?? 'everybody'}</bdi>
      </p>
      <EditList
        isShown
        label="Headlines"
        lines={headlines}
        limits={{ most: ANGLE_LIMITS.headlines, longest: COPY_LIMITS.headline, noun: 'headlines' }}
        {...of('headlines')}
      />
      <div className="grid gap-3 @md:grid-cols-2">
        <EditWords
          isShown
          label="Call to action"
          text={call_to_action}
          most={COPY_LIMITS.call_to_action}
          {...of('call_to_action')}
        />
        <EditWords isShown label="Tone" text={tone} most={ANGLE_LIMITS.tone} {...of('tone')} />
      </div>
    </div>
  );
}
