import type { JsonSchema } from '@/lib/api/openapi/components';

export interface FieldRow {
  /** With dots where it is inside of another: `data.job_id`. */
  name: string;
  type: string;
  required: boolean;
  description: string;
}

/** The fields of an object in words, also those of objects in it; references are looked up in `components`. */
export function fieldRows(schema: JsonSchema, components: Record<string, JsonSchema> = {}, prefix = ''): FieldRow[] {
  const { properties = {}, required = [] } = resolve(schema, components) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).flatMap(([key, property]) => {
    const field = resolve(property, components);
    const name = `${prefix}${key}`;
    const row = {
      name,
      type: typeOf(field, components),
      required: required.includes(key),
      description: descriptionOf(field),
    };
    return [row, ...fieldRows(innerOf(field, components), components, `${name}${field.type === 'array' ? '[]' : ''}.`)];
  });
}

function resolve(schema: JsonSchema, components: Record<string, JsonSchema>): JsonSchema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  return name === undefined ? schema : (components[name] ?? {});
}

/** The object in a field, or in each item of a list; one without fields where there is none. */
function innerOf(field: JsonSchema, components: Record<string, JsonSchema>): JsonSchema {
  if (field.type === 'array') return resolve(field.items as JsonSchema, components);
  return (
    alternatives(field)
      .map((one) => resolve(one, components))
      .find(({ properties }) => properties) ?? field
  );
}

function alternatives({ anyOf }: JsonSchema): JsonSchema[] {
  return Array.isArray(anyOf) ? (anyOf as JsonSchema[]) : [];
}

function typeOf(field: JsonSchema, components: Record<string, JsonSchema>): string {
  const options = alternatives(field);
  if (options.length > 0) return options.map((one) => typeOf(resolve(one, components), components)).join(' or ');
  if (Array.isArray(field.enum)) return field.enum.join(' | ');
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.type === 'array') return `list of ${typeOf(resolve(field.items as JsonSchema, components), components)}`;
  if (field.format === 'binary') return 'file';
  if (field.format === 'date-time') return 'time';
  return `${String(field.type ?? 'anything')}${limitsOf(field)}`;
}

function limitsOf({ type, minimum, maximum, maxLength }: JsonSchema): string {
  if (type === 'string' && typeof maxLength === 'number') return `, up to ${maxLength} characters`;
  if (type !== 'integer' && type !== 'number') return '';
  if (typeof minimum === 'number' && typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER)
    return ` ${minimum}–${maximum}`;
  return '';
}

function descriptionOf({ description = '', default: standard }: JsonSchema): string {
  const preset = standard === undefined ? '' : `Default: ${String(standard)}.`;
  return [String(description), preset].filter(Boolean).join(' ');
}
