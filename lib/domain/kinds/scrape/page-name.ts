/** An address as people say it: without its scheme, and without what follows a question mark. */
export function pageName(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
