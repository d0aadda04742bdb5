import { GEMINI_API_KEY } from '../../settings';

/** Secret Manager can't hold an empty secret; this value stands for it. */
const NO_KEY = 'none';

/** The key of this deployment, null when there is none. */
export function geminiKey(): string | null {
  // Not `.value()`: it warns in the log when the secret is unset, which is an ordinary way to run.
  const key = process.env[GEMINI_API_KEY.name]?.trim() ?? '';
  return key === '' || key.toLowerCase() === NO_KEY ? null : key;
}
