import { notHtml } from './address-errors';

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/** The type of a Content-Type header without its parameters, in small letters; empty where there is none. */
export function essenceOf(contentType: string): string {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Throws a PageError for a type that is given and is no page's. */
export function checkHtmlType(contentType: string): void {
  const type = essenceOf(contentType);
  if (type !== '' && !HTML_TYPES.includes(type)) throw notHtml(type);
}

/** Whether a text without a type begins as pages do: with a tag that the MIME Sniffing Standard lists, or XHTML's prolog. */
export function looksLikeHtml(text: string): boolean {
  const start = text
    .slice(0, 1024)
    .trimStart()
    .replace(/^<\?xml[^>]*>\s*/, '');
  return /^<(?:!--|(?:!doctype html|html|head|body|title|meta|script|style|div|p|h1|table|iframe|font|br|a|b)[\s>])/i.test(
    start,
  );
}
