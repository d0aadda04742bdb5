import 'server-only';
import type { z } from 'zod';
import { invalidFields } from './api-error';

/** Reads the parameters of an address. Throws an ApiError that names every one that is wrong. */
export function readQuery<S extends z.ZodType>(search: URLSearchParams, schema: S): z.infer<S> {
  const parsed = schema.safeParse(withNumbers(search));
  if (parsed.success) return parsed.data;
  throw invalidFields(
    Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]).reverse()),
  );
}

/** Parameters are words; those that are digits alone are meant as numbers. */
function withNumbers(search: URLSearchParams): Record<string, string | number> {
  return Object.fromEntries([...search].map(([name, word]) => [name, /^\d{1,9}$/.test(word) ? Number(word) : word]));
}
