'use client';

import type { ResearchPlace } from '@/lib/client/research/research-place';
import { editPersona } from '@/lib/client/strategy/strategy-actions';
import type { ShownPersona } from '@/lib/domain/strategy/hand-edits';
import { PERSONA_LIMITS, PERSONA_LISTS, type PersonaField } from '@/lib/domain/strategy/persona';
import { Sourced } from '@/components/research/sources/sourced';
import { EditList, EditWords } from '../edit-words';

const LIST_NAMES: Record<(typeof PERSONA_LISTS)[number], string> = {
  goals: 'Goals',
  pains: 'Pains',
  triggers: 'What makes them look now',
  objections: 'Objections',
  channels: 'Where they can be met',
  words: 'Their words',
};

interface PersonaCardProps {
  place: ResearchPlace;
  persona: ShownPersona;
}

/** Somebody who might buy the product, as one can picture them; every word can be put right. */
export function PersonaCard({ place, persona }: PersonaCardProps) {
  const { persona_id, name, summary, situation, evidence, assumption, edited_fields } = persona;
  const of = (field: PersonaField) => ({
    edited: edited_fields.includes(field),
    onSave: (value: string | string[] | null) => editPersona(place, { persona_id, field }, value),
  });
  return (
    <article aria-label={name} className="grid content-start gap-3 border border-rule-strong bg-sheet p-4 sm:p-5">
      <div>
        <h3 className="sr-only">{name}</h3>
        <div className="font-display text-title leading-tight font-bold tracking-tight">
          <EditWords label="Name" text={name} most={PERSONA_LIMITS.name} {...of('name')} />
        </div>
        {assumption && (
          <p className="text-small text-ink-soft">A draft: nothing that was read speaks of them. Put them right.</p>
        )}
      </div>
      <EditWords
        label="Who they are"
        text={summary}
        most={PERSONA_LIMITS.text}
        {...of('summary')}
        className="text-lead"
      />
      <EditWords isShown label="Situation" text={situation} most={PERSONA_LIMITS.text} {...of('situation')} />
      <div className="grid gap-x-6 gap-y-3 @xl:grid-cols-2">
        {PERSONA_LISTS.map((field) => (
          <EditList
            key={field}
            isShown
            label={LIST_NAMES[field]}
            placeholder="Nothing was read of it. Write what you know."
            lines={persona[field]}
            limits={{ most: PERSONA_LIMITS.list, longest: PERSONA_LIMITS.text, noun: 'lines' }}
            {...of(field)}
          />
        ))}
      </div>
      {evidence.length > 0 && (
        <div>
          <h4 className="text-small font-semibold text-ink-soft">Why they are believed in</h4>
          <ul className="mt-1 grid gap-1.5">
            {evidence.map(({ text, sources }) => (
              <li key={text} className="border-s-[3px] border-rule ps-3">
                <Sourced whole ids={sources} assumption={sources.length === 0}>
                  <q dir="auto" className="me-1.5 italic">
                    {text}
                  </q>
                </Sourced>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
