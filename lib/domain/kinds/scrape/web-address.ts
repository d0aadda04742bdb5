/** What people paste, as an address with its scheme, https where it has none; null for what is no address of the web. */
export function webAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { protocol, hostname, username, password, href } = new URL(address);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isHost = hostname.includes('.') || hostname.startsWith('[') || hostname === 'localhost';
  return isWeb && isHost && username === '' && password === '' ? href : null;
}
