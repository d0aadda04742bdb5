// For tests: values that a schema takes, and values that are wrong in one place.

interface Definition {
  type: string;
  shape?: Record<string, Made>;
  element?: Made;
  innerType?: Made;
  in?: Made;
  options?: Made[];
  values?: unknown[];
  entries?: Record<string, unknown>;
  valueType?: Made;
  keyType?: Made;
}
interface Made {
  _zod: { def: unknown };
}

const TEXTS = [
  '',
  ' a b ',
  'shoe',
  'x'.repeat(40),
  'x'.repeat(6_000),
  '#a1b2c3',
  'https://shop.example/p?q=1',
  '2026-02-30',
];
const NUMBERS = [0, 1, 2, -1, 0.5, 25, 1e9, Number.NaN];
/** Wrong for nearly everything. */
const STRANGE = [
  undefined,
  null,
  true,
  'false',
  3,
  new Date(0),
  new Date(Number.NaN),
  [],
  [null],
  {},
  { type: 'chat' },
];
/** How deep lists of lists are followed. */
const DEEPEST = 7;

const definition = ({ _zod }: Made) => _zod.def as Definition;

/** What to try a schema with, the same at each call. */
export function samplesOf(schema: unknown): unknown[] {
  return [...tried(schema as Made, 0), ...STRANGE];
}

function tried(schema: Made, depth: number): unknown[] {
  const def = definition(schema);
  if (depth > DEEPEST) return [undefined];
  switch (def.type) {
    case 'string':
      return TEXTS;
    case 'number':
      return NUMBERS;
    case 'boolean':
      return [true, false];
    case 'date':
      return [new Date('2026-11-29T12:00:00Z')];
    case 'literal':
      return [...(def.values ?? []), 'other'];
    case 'enum':
      return [...Object.values(def.entries ?? {}).slice(0, 3), 'other'];
    case 'array':
      return lists(def, depth);
    case 'object':
      return objects(def.shape ?? {}, depth);
    case 'record':
      return [{}, ...keyed(def, depth), { '': null }];
    case 'union':
      return (def.options ?? []).flatMap((option) => tried(option, depth + 1));
    default:
      return def.innerType || def.in ? [undefined, null, ...inner(def, depth)] : ['anything'];
  }
}

const inner = ({ innerType, in: source }: Definition, depth: number) => {
  const within = innerType ?? source;
  return within ? tried(within, depth + 1) : [];
};

const first = (schema: Made, depth: number) => {
  const values = tried(schema, depth + 1);
  return values.find((value) => (schema as Made & Taking).safeParse(value).success) ?? values[0];
};
interface Taking {
  safeParse: (value: unknown) => { success: boolean };
}

function lists({ element }: Definition, depth: number): unknown[] {
  if (!element) return [[]];
  const value = first(element, depth);
  return [[], [value], [value, 'wrong'], Array.from({ length: 30 }, () => value)];
}

function keyed({ keyType, valueType }: Definition, depth: number): unknown[] {
  if (!keyType || !valueType) return [];
  return [{ [String(first(keyType, depth))]: first(valueType, depth) }];
}

/** One with everything, and then, field by field, each value that might be tried there. */
function objects(shape: Record<string, Made>, depth: number): unknown[] {
  const whole = Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, first(field, depth)]));
  const changed = Object.entries(shape).flatMap(([key, field]) =>
    tried(field, depth + 1)
      .slice(0, depth > 0 ? 3 : undefined)
      .map((value) => ({ ...whole, [key]: value })),
  );
  return [whole, { ...whole, not_a_field: 1 }, ...changed];
}
