'use client';

import { setLook, useSetDraft } from '@/lib/client/sets/set-draft-store';
import { LEAST_ADS, MOST_ADS } from '@/lib/client/sets/set-look';
import { useService } from '@/lib/client/listening/service-store';
import { LANGUAGE_DETAILS, LANGUAGES, languageSchema } from '@/lib/domain/shared/language';
import { usdText } from '@/lib/domain/money/money';
import { ChoiceCell } from '@/components/ticket/choice-cell';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { CountControls } from '@/components/ticket/count-controls';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

/** What is the same for all products of the set. */
export function LookCells() {
  const { aspect_ratio } = useSetDraft((draft) => draft.look);
  return (
    <>
      <CountCell />
      <RatioChoice
        ratio={aspect_ratio}
        sheetRatio={aspect_ratio}
        onChange={(ratio) => setLook({ aspect_ratio: ratio })}
      />
      <LanguageCell />
      <ModelChoices />
    </>
  );
}

function CountCell() {
  const { count } = useSetDraft((draft) => draft.look);
  return (
    <TicketCell field="count" label="Ads of each product" hint={`${LEAST_ADS} to ${MOST_ADS}`}>
      <CountControls min={LEAST_ADS} max={MOST_ADS} count={count} onChange={(value) => setLook({ count: value })} />
    </TicketCell>
  );
}

function LanguageCell() {
  const { lang } = useSetDraft((draft) => draft.look);
  return (
    <TicketCell field="lang" label="Language">
      <SelectBox>
        <select
          {...controlProps('lang', undefined)}
          value={lang ?? ''}
          onChange={(event) =>
            setLook({ lang: event.target.value === '' ? null : languageSchema.parse(event.target.value) })
          }
          className={SELECT_CLASS}
        >
          <option value="">Language of each description</option>
          {LANGUAGES.map((id) => (
            <option key={id} value={id} lang={LANGUAGE_DETAILS[id].tag}>
              {LANGUAGE_DETAILS[id].name}
            </option>
          ))}
        </select>
      </SelectBox>
    </TicketCell>
  );
}

/** What can be chosen where models make the ads; nothing where the choice would change nothing. */
function ModelChoices() {
  const service = useService();
  const { draft_first, enable_kie_refinement } = useSetDraft((draft) => draft.look);
  return (
    <>
      {service?.draft && (
        <ChoiceCell label="Draft first" checked={draft_first} onChange={(checked) => setLook({ draft_first: checked })}>
          Made with the cheapest model, about {usdText(service.draft.usd_per_ad)} an ad instead of{' '}
          {usdText(service.usd_per_ad)}. Then only the ones you pick are made again, at 2K or 4K.
        </ChoiceCell>
      )}
      {service?.refines && (
        <ChoiceCell
          label="Refine the prompts"
          checked={enable_kie_refinement}
          onChange={(checked) => setLook({ enable_kie_refinement: checked })}
        >
          Richer scenes. It may change your products’ structure: look at each ad closely before you use it.
        </ChoiceCell>
      )}
    </>
  );
}
