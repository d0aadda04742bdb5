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

/**
 * The same of a model that was told in words to answer with JSON: what stands around it (a fence, a sentence, marks of
 * citations behind it) is no part of it.
 */
export function readJsonInText(answer: unknown): unknown {
  const { parts, finish } = readParts(answer);
  const text = parts.map((part) => part.text ?? '').join('');
  const [first, last] = [text.indexOf('{'), text.lastIndexOf('}')];
  try {
    return JSON.parse(text.slice(first, last + 1));
  } catch {
    throw brokenAnswer(`${text === '' ? 'no text' : 'no JSON'}, ${finish}`);
  }
}

/** The model answered, and not what it was asked for; the same question may well get the same again. */
export function brokenAnswer(diagnosis: string): ProviderError {
  const cause = new Error(`Gemini: ${diagnosis}`);
  return new ProviderError('PROVIDER_UNAVAILABLE', 'The text model’s answer can’t be used.', false, { cause });
}
