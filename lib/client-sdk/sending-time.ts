/** 1 Mbit/s, a slow line. */
const BYTES_PER_MS = 125;

/** The server fetches addresses before it answers, all of them within this time. */
const FETCHING_MS = 30_000;

/** How long it may take, in ms, until the server has so many bytes and what is at the addresses. */
export function sendingMs(bytes: number, { hasAddresses }: { hasAddresses: boolean }): number {
  return Math.ceil(bytes / BYTES_PER_MS) + (hasAddresses ? FETCHING_MS : 0);
}
