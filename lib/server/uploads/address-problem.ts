import 'server-only';

/** Longer ones are no addresses that a server would take. */
const MOST_CHARACTERS = 2000;

/** Why what was sent as the address of a picture can't be one, in words that say what to send; null where it can. */
export function addressProblem(address: string, what: string): string | null {
  const shown = `“${address.slice(0, 60)}${address.length > 60 ? '…' : ''}”`;
  if (/^data:/i.test(address)) return `${what} is a data URL (${shown}). Send the picture itself as a file.`;
  if (!/^https?:\/\//i.test(address)) {
    return `${what}, ${shown}, is no web address. Send it whole, beginning with https://.`;
  }
  if (address.length > MOST_CHARACTERS) return `${what} is longer than ${MOST_CHARACTERS} characters: ${shown}.`;
  return URL.canParse(address) ? null : `${what}, ${shown}, can’t be read as an address. Check how it is written.`;
}
