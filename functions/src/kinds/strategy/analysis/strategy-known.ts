import { languageOf } from '../../../strategy-making/claims/language-of';
import type { StrategyBrief } from '../../../strategy-making/angles/strategy-brief';
import type { Language } from '../../../../../lib/domain/shared/language';
import { TEMPLATE_IDS } from '../../../../../lib/domain/ads/template';
import type { Modules } from '../../../../../lib/domain/strategy/finding';
import { type Persona, PERSONA_COUNT } from '../../../../../lib/domain/strategy/persona';
import { InputError } from '../../../inputs/input-error';
import { chooseProvider } from '../../../providers/choose-provider';
import { finishedResearch, type Known } from '../known/finished-research';
import { shownPersonas } from '../personas/keep-personas';
import type { StrategyJob } from './analysis-state';

/** All that an analysis is made of. */
export interface StrategyKnown extends Known {
  /** Those that were asked for, as they are shown; none where it is for everybody. */
  personas: Persona[];
  language: Language;
}

const GONE = 'One of these personas is not there any more. Choose among those that there are.';

/** Rejects with an InputError where the research has no summary, or a persona that was asked for is not there. */
export async function strategyKnown(job: StrategyJob): Promise<StrategyKnown> {
  const [known, all] = await Promise.all([finishedResearch(job), shownPersonas(job)]);
  const { persona_ids } = job.input;
  const personas =
    persona_ids === null
      ? all.slice(0, PERSONA_COUNT.most)
      : all.filter(({ persona_id }) => persona_ids.includes(persona_id));
  if (persona_ids !== null && personas.length < new Set(persona_ids).size) throw new InputError('', GONE);
  return { ...known, personas, language: languageOf(known.summary, known.product.description) };
}

/** What angles are made of; templates that whoever makes the ads does not have are not among it. */
export function briefOf({ summary, personas, product, language }: StrategyKnown, modules: Modules): StrategyBrief {
  const offered = chooseProvider().templates;
  const { name, description, tone } = product;
  return {
    ...{ summary, personas, modules, language, tone, product: { name, description } },
    templates: TEMPLATE_IDS.filter((template) => offered[template]),
  };
}
