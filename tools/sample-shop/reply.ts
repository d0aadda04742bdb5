/** What the shop answers with. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface Asked {
  /** Absolute. */
  url: URL;
  /** Of this shop, without a slash at its end. */
  baseUrl: string;
}

/** One face of the shop: null for an address that is not its own. */
export type Face = (asked: Asked) => Reply | Promise<Reply> | null;

export function reply(body: string | Buffer, type: string, status = 200): Reply {
  return { status, headers: { 'content-type': type }, body };
}

export const htmlReply = (body: string, status = 200): Reply => reply(body, 'text/html; charset=utf-8', status);
export const jsonReply = (body: unknown): Reply => reply(JSON.stringify(body), 'application/json; charset=utf-8');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML, also within quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** JSON for a script in HTML. */
export function jsonScript(data: unknown, attributes = 'type="application/ld+json"'): string {
  return `<script ${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** “€32.00”. */
export const priceText = (price: number): string => `€${price.toFixed(2)}`;
