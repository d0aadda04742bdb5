import { isGarbled } from './hidden-signs';
import { garbledProblem, publishedProblem } from './person-text';

/** Fields of a job's input that stand on an ad or in a video, and how they are called. */
const SHOWN = {
  brand_name: 'the brand name',
  product_full_name: 'the product name',
  product_description: 'the product description',
  full_name: 'the product’s name',
  price: 'the price',
  script: 'the script',
} as const;
/** Those that only tell what it should be like. */
const TOLD = { prompt: 'the prompt', instruction: 'your words' } as const;

export interface WordsProblem {
  field: string;
  message: string;
}

/** The first of a job's words that can't be read, or that no typeface can set; null where all is well. */
export function wordsProblem(input: object): WordsProblem | null {
  for (const [field, value] of Object.entries(input)) {
    const message = problemOf(field, value);
    if (message !== null) return { field, message };
  }
  return null;
}

function problemOf(field: string, value: unknown): string | null {
  if (field === 'others' && Array.isArray(value)) {
    return value.map((other: object) => wordsProblem(other)?.message).find((message) => message) ?? null;
  }
  if (typeof value !== 'string') return null;
  const [shown, told] = [nameIn(SHOWN, field), nameIn(TOLD, field)];
  if (shown !== undefined) return publishedProblem(value, shown);
  return told !== undefined && isGarbled(value) ? garbledProblem(told) : null;
}

const nameIn = (names: Readonly<Record<string, string>>, field: string) =>
  Object.hasOwn(names, field) ? names[field] : undefined;
