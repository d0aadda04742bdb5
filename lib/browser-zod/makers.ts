type Make = (...args: unknown[]) => object;

let makers: ReadonlyMap<string, Make> | null = null;

/** What makes schemas, by the name of zod's function. */
export function haveMakers(given: Readonly<Record<string, (...args: never[]) => object>>): void {
  // Each is called with what zod's function of its name was called with.
  makers = new Map(Object.entries(given as Record<string, Make>));
}

export const areMakersThere = (): boolean => makers !== null;

/** Throws for a schema that is used too early: whoever parses waits for `loadParsers`. */
export function makerOf(name: string): Make {
  const make = makers?.get(name);
  if (!make) throw new Error(makers ? `Schemas of the browser have no z.${name}` : 'Nothing can be parsed yet');
  return make;
}
