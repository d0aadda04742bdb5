import { ProviderError } from '../provider-error';
import { readParts } from './read-answer';

/** The JSON in an answer of `generateContent`. Throws ProviderError when it was blocked or holds none. */
export function readJsonAnswer(answer: unknown): unknown {
  const { parts, finish } = readParts(answer);
  const text = parts.map((part) => part.text ?? '').join('');
  try {
    return JSON.parse(text);
  } catch {
    throw brokenAnswer(`${text === '' ? 'no text' : 'no JSON'}, ${finish}`);
  }
}

/** The model answered, and not what it was asked for; the same question may well get the same again. */
export function brokenAnswer(diagnosis: string): ProviderError {
  const cause = new Error(`Gemini: ${diagnosis}`);
  return new ProviderError('PROVIDER_UNAVAILABLE', 'The text model’s answer can’t be used.', false, { cause });
}
