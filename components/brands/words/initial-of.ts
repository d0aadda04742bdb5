/** The letter by which a brand without a logo is known: its first letter or figure, else whatever its name begins with. */
export function initialOf(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? [...name.trim()][0] ?? '';
  return letter.toLocaleUpperCase();
}
