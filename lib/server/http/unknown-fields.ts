import 'server-only';

/** What to answer about a field that isn't known; names the one that was probably meant. */
export function noSuchField(field: string, known: readonly string[] = []): string {
  const meant = known.find((name) => lettersOf(name) === lettersOf(field));
  const shown = field.slice(0, 80);
  return meant === undefined
    ? `There is no field ${shown} here. Leave it out.`
    : `There is no field ${shown} here. Send it as ${meant}.`;
}

/** `brandName`, `brand-name` and `Brand Names` are meant as `brand_name`. */
const lettersOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/s$/, '');
