const bare = (host: string) => host.replace(/^www\./, '');

/** Whether two addresses are of one site: the same host and port, with `www.` or without. */
export function isSameSite(one: URL, other: URL): boolean {
  return bare(one.host) === bare(other.host);
}
