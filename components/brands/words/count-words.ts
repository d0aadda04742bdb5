/** “1 product”, “250 products”. */
export function countWords(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** An address as people say it. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** Whether a link may lead there: a document may hold anything. */
export function isWebLink(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address);
}
