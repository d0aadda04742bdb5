import { _superRefine } from 'zod/v4/core';
import * as mini from 'zod/mini';

type Schema = mini.ZodMiniType;
type Check = Parameters<Schema['check']>[0];

/** What is said of what is wrong, and perhaps that nothing more is looked at. */
type Said = string | { error: string; abort: boolean };

/** A length where there is one, else a value. */
function least(schema: Schema, limit: number, error?: string): Check {
  return hasLength(schema) ? mini.minLength(limit, error) : mini.minimum(limit, error);
}

function most(schema: Schema, limit: number, error?: Said): Check {
  return hasLength(schema) ? mini.maxLength(limit, error) : mini.maximum(limit, error);
}

function hasLength({ type }: Schema): boolean {
  return type === 'string' || type === 'array';
}

/** zod's methods, as far as schemas that the browser loads use them, made of the functions of zod/mini. */
const METHODS = {
  optional(this: Schema) {
    return fluent(mini.optional(this));
  },
  nullable(this: Schema) {
    return fluent(mini.nullable(this));
  },
  nullish(this: Schema) {
    return fluent(mini.nullish(this));
  },
  default(this: Schema, value: unknown) {
    return fluent(mini._default(this, value));
  },
  catch(this: Schema, value: unknown) {
    return fluent(mini.catch(this, value));
  },
  transform(this: Schema, change: (value: unknown) => unknown) {
    return fluent(mini.pipe(this, mini.transform(change)));
  },
  pipe(this: Schema, next: Schema) {
    return fluent(mini.pipe(this, next));
  },
  overwrite(this: Schema, ...params: Parameters<typeof mini.overwrite>) {
    return this.check(mini.overwrite(...params));
  },
  refine(this: Schema, ...params: Parameters<typeof mini.refine>) {
    return this.check(mini.refine(...params));
  },
  superRefine(this: Schema, ...params: Parameters<typeof _superRefine>) {
    return this.check(_superRefine(...params));
  },
  min(this: Schema, limit: number, error?: string) {
    return this.check(least(this, limit, error));
  },
  max(this: Schema, limit: number, error?: Said) {
    return this.check(most(this, limit, error));
  },
  length(this: Schema, length: number, error?: string) {
    return this.check(mini.length(length, error));
  },
  positive(this: Schema, error?: string) {
    return this.check(mini.positive(error));
  },
  regex(this: Schema, pattern: RegExp, error?: string) {
    return this.check(mini.regex(pattern, error));
  },
  includes(this: Schema, part: string, error?: string) {
    return this.check(mini.includes(part, error));
  },
  startsWith(this: Schema, part: string, error?: string) {
    return this.check(mini.startsWith(part, error));
  },
  trim(this: Schema) {
    return this.check(mini.trim());
  },
  toLowerCase(this: Schema) {
    return this.check(mini.toLowerCase());
  },
  extend(this: mini.ZodMiniObject, shape: mini.core.$ZodLooseShape) {
    return fluent(mini.extend(this, shape));
  },
  pick(this: mini.ZodMiniObject, mask: Record<string, true>) {
    return fluent(mini.pick(this, mask));
  },
  get element() {
    return (this as unknown as mini.ZodMiniArray)._zod.def.element;
  },
  unwrap(this: mini.ZodMiniOptional) {
    return this._zod.def.innerType;
  },
};

const descriptors = Object.getOwnPropertyDescriptors(METHODS);
for (const descriptor of Object.values(descriptors)) descriptor.enumerable = false;

/** Gives the methods to a schema, once for all of its class: what `check` makes of it has them too. */
export function fluent<S extends object>(schema: S): S {
  const shared = Object.getPrototypeOf(schema) as object;
  if (!Object.hasOwn(shared, 'nullable')) Object.defineProperties(shared, descriptors);
  return schema;
}

/** The same function, whose schemas have the methods. */
export function fluently<A extends unknown[], S extends object>(make: (...args: A) => S): (...args: A) => S {
  return (...args) => fluent(make(...args));
}
