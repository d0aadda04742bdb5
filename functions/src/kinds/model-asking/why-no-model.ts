import { BudgetError } from '../../engine/money/budget';
import { hasModel } from '../../providers/gemini/text-client';

/** Why no model is asked, a sentence; null once what it may cost is set aside. */
export async function whyNoModel(setAside: () => Promise<void>): Promise<string | null> {
  if (!hasModel()) return 'There is no key for a model.';
  try {
    await setAside();
    return null;
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    return error.message;
  }
}
