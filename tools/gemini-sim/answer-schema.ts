import { textOf } from './read-question';

type Schema = Record<string, unknown>;

/**
 * A value that a JSON Schema takes: the smallest arrays it allows, the choices of an enum in turn, and texts made of
 * the person's data. Knows the part of JSON Schema that the API documents for `responseJsonSchema`.
 */
export function answerSchema(schema: Schema, data: Record<string, unknown>, name = 'answer', index = 0): unknown {
  const choices = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (Array.isArray(choices)) return choices[index % choices.length];
  const [first] = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  if (isSchema(first)) return answerSchema(first, data, name, index);
  switch (schema.type) {
    case 'object':
      return answerObject(schema, data, index);
    case 'array': {
      const length = numberOf(schema.minItems, 1);
      const items = isSchema(schema.items) ? schema.items : {};
      return Array.from({ length }, (_, item) => answerSchema(items, data, name, item));
    }
    case 'integer':
    case 'number':
      return Math.max(index + 1, numberOf(schema.minimum, 0));
    case 'boolean':
      // A simulated clip shows the very photo that it is held against.
      return name === 'same_product' || name === 'same_person';
    case 'null':
      return null;
    default:
      return sentence(data, name, index).slice(0, numberOf(schema.maxLength, 200));
  }
}

function answerObject({ properties }: Schema, data: Record<string, unknown>, index: number): Record<string, unknown> {
  const entries = isSchema(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, answerSchema(isSchema(value) ? value : {}, data, key, index)]),
  );
}

/** Nothing but the person's words, so that a simulated plan claims nothing either. */
function sentence(data: Record<string, unknown>, name: string, index: number): string {
  const product = textOf(data, 'product') || 'The product';
  if (name === 'headline') return product;
  if (name === 'call_to_action') return 'Take a look';
  if (name === 'prompt' || name === 'picture') return `${product} in warm light, seen from slightly above.`;
  const sentences = textOf(data, 'description').match(/[^.!?。]+/g) ?? [product];
  return (sentences[index % sentences.length] ?? product).trim();
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
