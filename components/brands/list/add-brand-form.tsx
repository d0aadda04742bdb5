'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import { sendIfPressed } from '@/lib/client/browser/early-press';
import { addBrand } from '@/lib/client/catalogue/brand-actions';
import { DEFAULT_COLORS } from '@/lib/domain/kinds/ads/default-colors';
import type { BrandChanges } from '@/lib/client/catalogue/catalogue-fields';
import { BRAND_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { tidyAddress, tidyName } from '@/lib/client/catalogue/tidy-fields';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

const COLORS = [
  ['primary_color_hex', 'First colour', DEFAULT_COLORS.primary_color_hex],
  ['secondary_color_hex', 'Second colour', DEFAULT_COLORS.secondary_color_hex],
] as const;

/** What the form says of a brand, or what is wrong with it, by the name of its field. */
function brandOfForm(form: FormData): { said: BrandChanges & { name: string } } | { problems: Record<string, string> } {
  const text = (name: string) => String(form.get(name) ?? '');
  const name = tidyName(text('name'), BRAND_LIMITS.name);
  const website = tidyAddress(text('website'), BRAND_LIMITS.website);
  const problems = {
    ...('problem' in name ? { name: name.problem } : {}),
    ...('problem' in website ? { website: website.problem } : {}),
  };
  if ('problem' in name || 'problem' in website) return { problems };
  const colors = Object.fromEntries(COLORS.map(([field]) => [field, text(field).toUpperCase()]));
  return { said: { name: name.value, ...(website.value === null ? {} : { website: website.value }), ...colors } };
}

/** A brand by hand: its name, its website and two colours; everything else on its page. */
export function AddBrandForm() {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current) sendIfPressed(form.current);
  }, []);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const add = useAction(async (said: BrandChanges & { name: string }) => {
    router.push(`/brands/${await addBrand(said)}`);
  });
  return (
    <form
      ref={form}
      noValidate
      aria-label="A brand by hand"
      onSubmit={(event) => {
        event.preventDefault();
        const made = brandOfForm(new FormData(event.currentTarget));
        setProblems('problems' in made ? made.problems : {});
        if ('said' in made) add.run(made.said);
      }}
    >
      <TextField name="name" label="Name" placeholder="Norden Outdoor" problem={problems.name} />
      <TextField name="website" label="Website" placeholder="norden.example" problem={problems.website} isAddress />
      <div className="ticket-cell flex flex-wrap items-end gap-x-4 gap-y-2 border-t border-rule pb-2.5">
        {COLORS.map(([field, label, usual]) => (
          <label key={field} className="text-small font-semibold">
            {label}
            <input type="color" name={field} defaultValue={usual} className="swatch mt-1 block" />
          </label>
        ))}
        <Button type="submit" disabled={add.busy} className="ms-auto">
          Add it
        </Button>
      </div>
      <Problem text={add.problem} className="px-3" />
    </form>
  );
}

interface TextFieldProps {
  name: string;
  label: string;
  placeholder: string;
  problem: string | undefined;
  isAddress?: boolean;
}

function TextField({ name, label, placeholder, problem, isAddress = false }: TextFieldProps) {
  const id = useId();
  return (
    <div className="ticket-cell border-t border-rule">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        inputMode={isAddress ? 'url' : undefined}
        dir={isAddress ? 'ltr' : 'auto'}
        autoComplete="off"
        spellCheck={isAddress ? false : undefined}
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className="ticket-control"
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="pb-1 text-small font-medium text-alarm">
          {problem}
        </p>
      )}
    </div>
  );
}
