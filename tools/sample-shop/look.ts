import { reply, type Face } from './reply';
import { SHOP_ACCENT, SHOP_COLOR, SHOP_NAME } from './sample-products';

export const LOGO_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 80" width="360" height="80" role="img" aria-label="${SHOP_NAME}"><path d="M8 66L40 12l32 54H54L40 42 26 66z" fill="${SHOP_COLOR}"/><circle cx="64" cy="18" r="9" fill="${SHOP_ACCENT}"/><text x="92" y="56" font-family="Fraunces, Georgia, serif" font-size="46" font-weight="600" fill="${SHOP_COLOR}">${SHOP_NAME}</text></svg>`;

const CSS = `:root { --color-primary: ${SHOP_COLOR}; --color-accent: ${SHOP_ACCENT}; --paper: #faf7f1; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: #24302d; font: 17px/1.6 "Source Sans 3", "Helvetica Neue", sans-serif; }
header { padding: 18px 32px; border-bottom: 3px solid var(--color-primary); display: flex; gap: 32px; align-items: center; }
header img { height: 48px; width: auto; }
a { color: var(--color-primary); }
h1, h2 { font-family: Fraunces, Georgia, serif; color: var(--color-primary); line-height: 1.2; }
main { max-width: 1080px; margin: 32px auto; padding: 0 24px; }
.product { display: grid; grid-template-columns: 1fr 1fr; gap: 48px; }
.product img { width: 100%; height: auto; border-radius: 6px; }
.price { font-size: 1.5rem; } .price ins { text-decoration: none; color: var(--color-accent); }
button, .button { background: var(--color-primary); color: #fff; border: 0; border-radius: 6px; padding: 14px 28px; font: inherit; }
.grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 24px; list-style: none; padding: 0; }
footer { background: var(--color-primary); color: #fff; padding: 32px; margin-top: 64px; }
`;

/** The logo and the style sheet of all faces. */
export const lookFace: Face = ({ url }) => {
  if (url.pathname === '/logo.svg') return reply(LOGO_SVG, 'image/svg+xml');
  return url.pathname === '/style.css' ? reply(CSS, 'text/css; charset=utf-8') : null;
};

interface Document {
  title: string;
  head?: string;
  body: string;
  bodyClass?: string;
}

/** A page in the shop's look. */
export function documentOf({ title, head = '', body, bodyClass = '' }: Document): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<meta name="theme-color" content="${SHOP_COLOR}">
<link rel="icon" href="/logo.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${head}
</head>
<body class="${bodyClass}">
<header><a href="/" class="logo"><img src="/logo.svg" alt="${SHOP_NAME} logo"></a><nav><a href="/">All goods</a> <a href="/login">Sign in</a></nav></header>
<main>${body}</main>
<footer>© 2026 ${SHOP_NAME}. Things that last, from people we know.</footer>
</body>
</html>
`;
}
