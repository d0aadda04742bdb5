import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ChoosableTemplate } from '@/lib/client/asking/wish';
import { TEMPLATE_DETAILS, type TemplateId, templateIdSchema } from '@/lib/domain/ads/template';

interface TemplateChoiceProps {
  choices: readonly ChoosableTemplate[];
  template: TemplateId;
  variation: number;
  onChange: (choice: { template: TemplateId; variation: number }) => void;
}

/** The template of an ad, and a step through its compositions. */
export function TemplateChoice({ choices, template, variation, onChange }: TemplateChoiceProps) {
  const id = useId();
  const variations = choices.find((choice) => choice.id === template)?.variations ?? 1;
  const step = (by: number) => onChange({ template, variation: ((variation - 1 + by + variations) % variations) + 1 });
  return (
    <div className="ticket-cell">
      <label htmlFor={id} className="text-small font-semibold">
        Template
      </label>
      <div className="relative flex items-center">
        <select
          id={id}
          value={template}
          onChange={(event) => onChange({ template: templateIdSchema.parse(event.target.value), variation: 1 })}
          className="ticket-control appearance-none pe-6 [&>option]:bg-sheet [&>option]:text-ink"
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {TEMPLATE_DETAILS[choice.id].name}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" className="pointer-events-none absolute end-0 size-4.5 text-ink-soft" />
      </div>
      <div className="mt-1 flex items-center justify-between border-t border-rule pt-1">
        <p aria-live="polite" className="text-small">
          Variation <span className="font-mono tabular-nums">{variation}</span> of{' '}
          <span className="font-mono tabular-nums">{variations}</span>
        </p>
        <div className="-me-2 flex">
          <StepButton name="Previous variation" disabled={variations < 2} onClick={() => step(-1)} icon={ChevronLeft} />
          <StepButton name="Next variation" disabled={variations < 2} onClick={() => step(1)} icon={ChevronRight} />
        </div>
      </div>
    </div>
  );
}

interface StepButtonProps {
  name: string;
  icon: typeof ChevronLeft;
  disabled: boolean;
  onClick: () => void;
}

function StepButton({ name, icon: Icon, disabled, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={disabled}
      onClick={onClick}
      className="flex size-11 items-center justify-center hover:bg-bed aria-disabled:opacity-35 sm:size-9"
    >
      <Icon aria-hidden="true" className="size-5" />
      <span className="sr-only">{name}</span>
    </button>
  );
}
