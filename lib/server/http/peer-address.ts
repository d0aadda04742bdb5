import 'server-only';

const HEADER = 'x-peer-address';

interface Incoming {
  headers: Record<string, string | string[] | undefined>;
  socket: { remoteAddress?: string | undefined };
}

/** Notes who is at the other end of the connection, which nothing that a sender writes can change. */
export function notePeer({ headers, socket }: Incoming): void {
  headers[HEADER] = socket.remoteAddress ?? '';
}

/** Who is at the other end of the connection; '' where that isn't known. */
export function peerOf(headers: Headers): string {
  return headers.get(HEADER) ?? '';
}
