import { makerOf } from './makers';

type Shape = Record<string, unknown>;

/** What is known of a schema before it is made, because other schemas are made of it. */
interface Parts {
  shape?: Shape | undefined;
  element?: unknown;
  /** What an optional or nullable one is around. */
  inner?: NotedSchema;
}

/** The methods of `fluent-schemas.ts` that make a schema of a schema. `browser-zod.test.ts` holds them against each other. */
export const NOTED_METHODS = [
  ...['optional', 'nullable', 'nullish', 'default', 'catch', 'transform', 'pipe', 'overwrite', 'refine', 'superRefine'],
  ...['min', 'max', 'length', 'positive', 'regex', 'includes', 'startsWith', 'trim', 'toLowerCase', 'extend', 'pick'],
] as const;

/** What a made schema is asked. */
const ASKED = ['_zod', 'parse', 'safeParse', 'options', 'enum'] as const;

/**
 * A schema that is written down, and made when it is first asked something: so a page has its schemas before what makes
 * them. Whatever takes schemas takes these, too: zod knows a schema by its `_zod`.
 */
export class NotedSchema {
  readonly parts: Parts;
  readonly #make: () => object;
  #made: object | null = null;

  constructor(make: () => object, parts: Parts) {
    this.#make = make;
    this.parts = parts;
  }

  made(): object {
    this.#made ??= this.#make();
    return this.#made;
  }

  get shape() {
    return this.parts.shape;
  }

  get element() {
    return this.parts.element;
  }

  unwrap() {
    return this.parts.inner;
  }
}

for (const name of NOTED_METHODS) {
  Object.defineProperty(NotedSchema.prototype, name, {
    value(this: NotedSchema, ...args: unknown[]) {
      const make = () => {
        const made = this.made();
        return Reflect.apply(Reflect.get(made, name) as (...args: unknown[]) => object, made, args);
      };
      return new NotedSchema(make, partsAfter(this, name, args));
    },
  });
}

for (const name of ASKED) {
  Object.defineProperty(NotedSchema.prototype, name, {
    get(this: NotedSchema) {
      return Reflect.get(this.made(), name) as unknown;
    },
  });
}

/** A schema that zod's function of this name would make. */
export function noted(name: string): (...args: unknown[]) => NotedSchema {
  return (...args) => new NotedSchema(() => makerOf(name)(...args), partsOf(name, args));
}

function partsOf(name: string, [first]: readonly unknown[]): Parts {
  if (/object/i.test(name)) return { shape: first as Shape };
  return name === 'array' ? { element: first } : {};
}

function partsAfter(schema: NotedSchema, method: (typeof NOTED_METHODS)[number], [first]: readonly unknown[]): Parts {
  const { shape } = schema.parts;
  switch (method) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'catch':
      return { inner: schema };
    case 'extend':
      return { shape: { ...shape, ...(first as Shape) } };
    case 'pick':
      return { shape: Object.fromEntries(Object.entries(shape ?? {}).filter(([field]) => field in (first as Shape))) };
    case 'nullish':
    case 'transform':
    case 'pipe':
      return {};
    default:
      // What only checks something is made of the same.
      return schema.parts;
  }
}
