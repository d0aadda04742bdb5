import { addUsd } from '../../../../../lib/domain/money/money';
import { NO_USAGE, type Spent, type Usage } from '../../../../../lib/domain/money/usage';

/** A model that says texts aloud. */
export interface SpeechModel {
  id: string;
  /** In US dollars for a million tokens: of text that goes in, and of sound that comes out. */
  input: number;
  output: number;
}

/**
 * Set here by hand in November 2026: prices that hold until the end of the year and double then, so the later ones stand
 * here, on the safe side. What counts is Google's bill. The first that is there speaks.
 */
const MODELS: readonly SpeechModel[] = [
  { id: 'gemini-3.8-flash-tts', input: 1, output: 18 },
  { id: 'gemini-3.8-flash-lite-tts', input: 1, output: 12 },
];
const TOKENS_PER_SECOND = 25;
/** Instructions and text of a sentence. */
const TOKENS_OF_QUESTION = 300;

/** The configured model, then those that speak where it is gone. One that is not known costs what the dearest does. */
export function speechModelsFor(configured: string): readonly SpeechModel[] {
  const known = MODELS.find(({ id }) => id === configured);
  const first = known ?? { id: configured, input: 1, output: Math.max(...MODELS.map(({ output }) => output)) };
  return [first, ...MODELS.filter(({ id }) => id !== configured)];
}

/** What an answer has cost; where it does not say how many tokens it took, they are counted by its length. */
export function speechSpent(model: SpeechModel, usage: Usage, seconds: number): Spent {
  const input_tokens = usage.input_tokens || TOKENS_OF_QUESTION;
  const output_tokens = usage.output_tokens || Math.ceil(seconds * TOKENS_PER_SECOND);
  const usd = addUsd((input_tokens * model.input + output_tokens * model.output) / 1_000_000, 0);
  return { usd, usage: { ...usage, input_tokens, output_tokens } };
}

/** What words that take so many seconds may cost: said twice as slowly, or asked for twice because an answer got lost. */
export function usdOfSpeech(model: SpeechModel, seconds: number): number {
  return speechSpent(model, NO_USAGE, seconds * 2 + 1).usd;
}
