'use client';

import type { ProductChanges } from '@/lib/client/catalogue/catalogue-fields';
import { PRODUCT_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { editProduct } from '@/lib/client/catalogue/product-actions';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';
import { tidyAddress, tidyLine, tidyList, tidyText } from '@/lib/client/catalogue/tidy-fields';
import type { ProductKey } from '@/lib/client/catalogue/write-catalogue';
import type { Product } from '@/lib/domain/ads/product';
import { EditChoice } from '../editing/edit-choice';
import { EditText } from '../editing/edit-text';
import { languageChoices } from '../language-choices';
import { AVAILABILITY } from '../words/price-words';
import { PriceCells } from './price-cells';

type Availability = NonNullable<Product['availability']>;
// The keys of a record of exactly these.
const AVAILABILITIES = Object.entries(AVAILABILITY) as [Availability, string][];

const FEATURES = { most: PRODUCT_LIMITS.features, longest: PRODUCT_LIMITS.feature, noun: 'features' };

/** What is kept of a product besides its name and photos, each in a cell where it is edited. */
export function ProductCells({ place, product }: { place: ProductKey; product: IdentifiedProduct }) {
  const { price, availability, category, description, features, source_url, language } = product;
  const edit = (changes: ProductChanges) => editProduct(place, changes);
  return (
    <div className="grid gap-px border border-rule-strong bg-rule-strong">
      <PriceCells price={price} save={(changed) => edit({ price: changed })} />
      <div className="grid gap-px sm:grid-cols-3">
        <EditChoice
          label="Availability"
          kept={availability}
          choices={AVAILABILITIES}
          save={(choice) => edit({ availability: choice })}
        />
        <EditText
          label="Category"
          kept={category ?? ''}
          placeholder="Bottles"
          tidy={(text) => tidyLine(text, PRODUCT_LIMITS.category)}
          write={(line) => line ?? ''}
          save={(line) => edit({ category: line })}
        />
        <EditChoice
          label="Language of its words"
          kept={language}
          choices={languageChoices(language)}
          save={(choice) => edit({ language: choice })}
        />
      </div>
      <EditText
        label="Description"
        multiline
        kept={description}
        placeholder="What it is, and why somebody wants it"
        tidy={(text) => tidyText(text, PRODUCT_LIMITS.description)}
        write={(text) => text}
        save={(text) => edit({ description: text })}
        fieldClassName="min-h-24 max-h-[26rem]"
      />
      <EditText
        label="Features, one a line"
        multiline
        kept={features.join('\n')}
        placeholder="Keeps tea hot for ten hours"
        tidy={(text) => tidyList(text, '\n', FEATURES)}
        write={(list) => list.join('\n')}
        save={(list) => edit({ features: list })}
        fieldClassName="min-h-16"
      />
      <EditText
        label="Its page"
        address
        kept={source_url ?? ''}
        placeholder="shop.example/products/bottle"
        tidy={(text) => tidyAddress(text, PRODUCT_LIMITS.source_url)}
        write={(address) => address ?? ''}
        save={(address) => edit({ source_url: address })}
      />
    </div>
  );
}
