/** JSON Schema of what a model is asked for, in as few words as it takes. */
export const string = { type: 'string' } as const;
export const number = { type: 'number', minimum: 0 } as const;
export const integer = { type: 'integer', minimum: 1 } as const;

export const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });
export const oneOf = (values: readonly string[]) => ({ type: 'string', enum: [...values] });
export const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems });
/** All properties have to be there. */
export const object = (properties: Record<string, unknown>) => ({
  ...{ type: 'object', properties, required: Object.keys(properties) },
});
