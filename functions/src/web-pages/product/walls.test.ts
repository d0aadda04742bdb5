import { describe, expect, it } from 'vitest';
import { buyBox, meta, offer, product, readShopPage, type ShopPage } from './shop-page';

const title = (text: string, head = '') => `<title>${text}</title>${head}`;
const PASSWORD = '<form><input type="email"><input type="password"><button>Continue</button></form>';

const WALLS: [string, ShopPage, string][] = [
  [
    'a moment that it takes',
    {
      head: title('Just a moment...', '<script>window._cf_chl_opt={}</script>'),
      body: '<h1>hellwerk.example</h1><p>Verifying you are human.</p>',
    },
    'bot-wall',
  ],
  [
    'a moment that it takes, in German',
    { head: title('Nur einen Moment…'), body: '<script src="/cdn-cgi/challenge-platform/x.js"></script>' },
    'bot-wall',
  ],
  [
    'a denial',
    {
      head: title('Access Denied'),
      body: "<h1>Access Denied</h1><p>You don't have permission to access this page. https://errors.edgesuite.net/1</p>",
    },
    'bot-wall',
  ],
  [
    'a captcha of DataDome',
    { head: title('hellwerk.example'), body: '<script src="https://ct.captcha-delivery.com/c.js"></script>' },
    'bot-wall',
  ],
  [
    'a button to press and hold',
    {
      head: title('Access to this page has been denied'),
      body: '<div id="px-captcha"></div><p>Press & hold to confirm you are a human.</p>',
    },
    'bot-wall',
  ],
  [
    'a robot check',
    { head: title('Robot Check'), body: '<p>Type the characters you see in this image.</p>' },
    'bot-wall',
  ],
  ['a form to log in', { head: title('Login – Hellwerk'), body: `<h1>Login</h1>${PASSWORD}` }, 'login'],
  ['a form to log in, in German', { head: title('Hellwerk'), body: `<h1>Anmelden</h1>${PASSWORD}` }, 'login'],
  ['a form to log in, in Japanese', { head: title('ログイン'), body: PASSWORD }, 'login'],
  [
    'an address to log in at',
    { url: 'https://hellwerk.example/account/login?next=/x', head: title('Hellwerk'), body: PASSWORD },
    'login',
  ],
  [
    'a host for consent',
    {
      url: 'https://consent.hellwerk.example/m?continue=x',
      head: title('Hellwerk'),
      body: '<form><button>Accept</button></form>',
    },
    'consent-wall',
  ],
  [
    'a form before it goes on',
    { head: title('Before you continue'), body: '<form><p>We use cookies.</p><button>Accept all</button></form>' },
    'consent-wall',
  ],
  [
    'a form before it goes on, in French',
    { head: title('Hellwerk'), body: '<h1>Avant de continuer</h1><form><button>Tout accepter</button></form>' },
    'consent-wall',
  ],
];

const NOT_FOUND: [string, string][] = [
  ['en', '404 Not Found'],
  ['en', 'Page not found – Hellwerk'],
  ['en', 'This product is no longer available'],
  ['en', 'Error 404'],
  ['en', 'Hellwerk | 404'],
  ['de', 'Seite nicht gefunden'],
  ['de', 'Dieses Produkt ist leider nicht mehr verfügbar'],
  ['fr', 'Page introuvable'],
  ['es', 'Página no encontrada'],
  ['it', 'Pagina non trovata'],
  ['pt', 'Página não encontrada'],
  ['nl', 'Pagina niet gevonden'],
  ['sv', 'Sidan kunde inte hittas'],
  ['da', 'Siden blev ikke fundet'],
  ['nb', 'Siden ble ikke funnet'],
  ['fi', 'Sivua ei löytynyt'],
  ['pl', 'Strona nie została znaleziona'],
  ['cs', 'Stránka nenalezena'],
  ['hu', 'Az oldal nem található'],
  ['ro', 'Pagina nu a fost găsită'],
  ['ru', 'Страница не найдена'],
  ['uk', 'Сторінку не знайдено'],
  ['tr', 'Sayfa bulunamadı'],
  ['el', 'Η σελίδα δεν βρέθηκε'],
  ['ja', 'ページが見つかりません'],
  ['ja', 'お探しの商品は見つかりませんでした'],
];

describe('a page that stands before the product', () => {
  it.each(WALLS)('is known by %s', (_title, page, obstacle) => {
    const found = readShopPage(page);
    expect([found.obstacle, found.isProduct, found.fullName, found.images]).toEqual([obstacle, false, null, []]);
  });

  it.each(NOT_FOUND)('is known by its title although its address answers, in %s: %s', (lang, text) => {
    expect(readShopPage({ lang, head: title(text), body: '<h1>Oh</h1>' }).obstacle).toBe('not-found');
  });

  it('is known by a heading, with a list of other products below', () => {
    const body = `<h1>Page not found</h1><h2>You may like</h2><ul><li><span class="price">€20.00</span><button>Add to cart</button></li></ul>`;
    expect(readShopPage({ head: title('Hellwerk'), body }).obstacle).toBe('not-found');
  });
});

const OPEN: [string, ShopPage][] = [
  [
    'a product that is no longer available',
    { head: title('This product is no longer available') + product({ name: 'Aurora', offers: offer(1, 'EUR') }) },
  ],
  ['a form to log in beside the product', { head: title('Login') + product({ name: 'Aurora' }), body: PASSWORD }],
  [
    'a captcha at its reviews',
    { body: `${buyBox('Aurora', '€129.00')}<div class="g-recaptcha"></div><p>${'Words of a review. '.repeat(60)}</p>` },
  ],
  ['a number in its name', { head: title('Peugeot 404 model car'), body: buyBox('Peugeot 404 model car', '€129.00') }],
  [
    'a banner for consent',
    {
      head: title('Aurora') + meta({ 'og:type': 'product', 'og:title': 'Aurora' }),
      body: '<div id="consent"><form><p>We value your privacy</p><button>Accept</button></form></div>',
    },
  ],
];

describe('a page that shows its product', () => {
  it.each(OPEN)('has nothing before it: %s', (_title, page) => {
    const found = readShopPage(page);
    expect([found.obstacle, found.isProduct]).toEqual([null, true]);
  });
});
