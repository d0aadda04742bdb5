'use client';

import { editBrand } from '@/lib/client/catalogue/brand-actions';
import type { IdentifiedBrand } from '@/lib/client/catalogue/brands-store';
import type { BrandChanges } from '@/lib/client/catalogue/catalogue-fields';
import { BRAND_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { tidyAddress, tidyLine, tidyList } from '@/lib/client/catalogue/tidy-fields';
import { EditChoice } from '../editing/edit-choice';
import { EditText } from '../editing/edit-text';
import { languageChoices } from '../language-choices';
import { PaletteCells } from './palette-cells';

const FONTS = { most: BRAND_LIMITS.fonts, longest: BRAND_LIMITS.font, noun: 'fonts' };

/** What is kept of a brand besides its name and logo, each in a cell where it is edited. */
export function BrandCells({ brand }: { brand: IdentifiedBrand }) {
  const { website, fonts, tone, language } = brand;
  const edit = (changes: BrandChanges) => editBrand(brand.id, changes);
  return (
    <div className="grid gap-px border border-rule-strong bg-rule-strong">
      <PaletteCells brand={brand} edit={edit} />
      <div className="grid gap-px sm:grid-cols-2 lg:grid-cols-[1.2fr_1fr_1.4fr_0.8fr]">
        <EditText
          label="Website"
          address
          kept={website ?? ''}
          placeholder="norden.example"
          tidy={(text) => tidyAddress(text, BRAND_LIMITS.website)}
          write={(address) => address ?? ''}
          save={(address) => edit({ website: address })}
        />
        <EditText
          label="Fonts"
          kept={fonts.join(', ')}
          placeholder="Names, with commas between"
          tidy={(text) => tidyList(text, ',', FONTS)}
          write={(list) => list.join(', ')}
          save={(list) => edit({ fonts: list })}
        />
        <EditText
          label="Tone"
          kept={tone ?? ''}
          placeholder="calm, precise, warm"
          tidy={(text) => tidyLine(text, BRAND_LIMITS.tone)}
          write={(line) => line ?? ''}
          save={(line) => edit({ tone: line })}
        />
        <EditChoice
          label="Language"
          kept={language}
          choices={languageChoices(language)}
          save={(choice) => edit({ language: choice })}
        />
      </div>
    </div>
  );
}
