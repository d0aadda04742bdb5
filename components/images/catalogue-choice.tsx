import type { ReactNode } from 'react';

interface CatalogueEntry {
  id: number;
  name: string;
  summary: string;
}

interface CatalogueChoiceProps {
  /** Names its field and its thumbnails. */
  of: 'background' | 'model';
  label: string;
  /** What no choice means. */
  none: string;
  entries: readonly CatalogueEntry[];
  chosen: number | null;
  onChange: (id: number | null) => void;
}

/** Thumbnails to choose one of, or none. */
export function CatalogueChoice({ of, label, none, entries, chosen, onChange }: CatalogueChoiceProps) {
  const shown = entries.find(({ id }) => id === chosen);
  return (
    <fieldset className="ticket-cell min-w-0 pb-2.5">
      <legend className="float-left mb-1.5 flex w-full flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-small font-semibold">{label}</span>
        <span className="text-mini text-ink-soft">{shown ? `${shown.name}: ${shown.summary}` : none}</span>
      </legend>
      <ul className="clear-both grid grid-cols-[repeat(auto-fill,minmax(3.5rem,1fr))] gap-1.5">
        <li>
          <Option of={of} name="Any" checked={chosen === null} onChange={() => onChange(null)}>
            <span aria-hidden="true" className="picture-box block size-full" />
          </Option>
        </li>
        {entries.map(({ id, name }) => (
          <li key={id} className="min-w-0">
            <Option of={of} name={name} checked={id === chosen} onChange={() => onChange(id)}>
              {/* Small and made for this place: there is nothing to optimise. */}
              {/* eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is */}
              <img
                src={`/catalogue/${of}-${id}.webp`}
                alt=""
                width={160}
                height={160}
                loading="lazy"
                className="size-full object-cover"
              />
            </Option>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface OptionProps {
  of: string;
  name: string;
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}

function Option({ of, name, checked, onChange, children }: OptionProps) {
  return (
    <label title={name} className="block cursor-pointer">
      <input type="radio" name={of} checked={checked} onChange={onChange} aria-label={name} className="peer sr-only" />
      <span className="block aspect-square overflow-hidden border border-rule-strong peer-checked:outline-[3px] peer-checked:outline-ember peer-focus-visible:outline-[3px] peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ink">
        {children}
      </span>
      <span aria-hidden="true" className="mt-0.5 block text-mini leading-tight text-ink-soft">
        {name}
      </span>
    </label>
  );
}
