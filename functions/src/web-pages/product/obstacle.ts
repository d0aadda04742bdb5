import type { Obstacle } from '../found';
import type { Outline } from './reading/outline';
import type { PageTexts } from './page-texts';

/** In characters: more text than any wall has. */
const LITTLE_TEXT = 3_000;
const HARDLY_ANY_TEXT = 800;

const BOT_TITLES =
  /^(?:just a moment|attention required|access (?:to this page has been )?denied|access denied|pardon our interruption|are you (?:a )?(?:human|robot)|robot check|bot verification|verify(?:ing)? (?:that )?you are (?:a )?human|human verification|security check|checking your browser|please wait|ddos-guard|request unsuccessful|you have been blocked|sorry, you have been blocked|einen moment|nur einen moment|un instant|un momento|један моменат|один момент|しばらくお待ちください|请稍候)/i;
const BOT_WORDS =
  /enable javascript and cookies to continue|checking if the site connection is secure|verif(?:y|ying) (?:that )?you are (?:a )?human|unusual traffic|prove (?:that )?you(?:'|’)?re not a robot|press (?:&|and) hold|you don(?:'|’)t have permission to access|complete the (?:security check|captcha)|type the characters you see|solve (?:this|the) captcha/i;
const BOT_MARKS =
  /cdn-cgi\/challenge-platform|_cf_chl_opt|cf-challenge|challenges\.cloudflare\.com|captcha-delivery\.com|datadome|px-captcha|_pxAppId|perimeterx|ak_bmsc|akamai(?:ghost|\.com\/bot)|errors\.edgesuite\.net|_Incapsula_Resource|distil_r_captcha|g-recaptcha|h-captcha|hcaptcha\.com|awswaf/i;

const LOGIN_WORDS =
  /^(?:log ?in|sign ?in|customer log ?in|my account|member log ?in|account|anmelden|anmeldung|einloggen|login|kundenlogin|mein konto|connexion|se connecter|identifiez-vous|mon compte|iniciar sesi[oó]n|acceder|identif[ií]cate|accedi|accesso|area clienti|entrar|iniciar sess[aã]o|inloggen|aanmelden|logga in|log ind|logg inn|kirjaudu|zaloguj|logowanie|přihlášení|přihlásit|prihlásenie|bejelentkezés|autentificare|conectare|вход|войти|увійти|вхід|giriş|σύνδεση|ログイン|サインイン|登录|登入|로그인|تسجيل الدخول|התחברות|लॉग ?इन|đăng nhập|เข้าสู่ระบบ|masuk)/i;
const LOGIN_PATH = /\/(?:log-?in|sign-?in|customer_authentication|account\/login|anmelden|connexion)(?:[/.?]|$)/i;

const CONSENT_WORDS =
  /^(?:before you continue|before continuing|bevor (?:sie|du) (?:fortfahren|zu)|bevor es weitergeht|avant d(?:e |’|')(?:continuer|accéder)|antes de continuar|prima di continuare|voordat je (?:verdergaat|doorgaat)|voordat u verdergaat|innan du fortsätter|før du fortsætter|før du fortsetter|ennen kuin jatkat|zanim przejdziesz|než budete pokračovat|прежде чем продолжить|続行する前に|we value your privacy|cookie consent|your privacy choices|datenschutz-?einstellungen|wir und unsere partner)/i;

const NOT_FOUND =
  /^(?:(?:http |server )?(?:error|fehler|erreur|errore?|fout|fel|fejl|feil|virhe|błąd|chyba|hiba|ошибка|помилка|hata|エラー) ?:? ?)?404(?![\d.,]\d)|\b404\b.{0,4}(?:error|not found|page|seite)|[-–—|:(] ?(?:error )?404\)?$|(?:page|product|item|article) (?:was |is |could |can )?(?:not |n(?:'|’)t )(?:be )?(?:found|exist)|page (?:does(?:n(?:'|’)t| not) exist|you (?:are|were) looking for)|(?:product|item|page) (?:is )?(?:no longer|not) available|(?:can(?:'|’)t|cannot|couldn(?:'|’)t) find (?:that|this|the) (?:page|product)|^not found$|seite (?:wurde )?nicht gefunden|(?:seite|produkt|artikel) (?:existiert|ist) (?:leider )?nicht(?: mehr)?(?: (?:verfügbar|vorhanden|da))?$|(?:produkt|artikel) (?:wurde )?nicht (?:mehr )?(?:gefunden|verfügbar|erhältlich)|page (?:introuvable|non trouvée)|(?:page|produit) n(?:'|’)existe (?:pas|plus)|produit (?:introuvable|(?:n(?:'|’)est )?plus disponible)|página no (?:encontrada|existe)|producto (?:no encontrado|ya no (?:está )?disponible)|no (?:se )?(?:ha )?encontr(?:ado|ó|amos) (?:la|esta) página|pagina (?:non trovata|inesistente|niet gevonden|nu a fost găsită)|prodotto (?:non trovato|non (?:è )?più disponibile)|página não (?:encontrada|existe)|produto (?:não encontrado|indisponível)|product niet (?:gevonden|meer (?:beschikbaar|leverbaar))|sidan (?:kunde inte hittas|hittades inte|finns inte)|siden (?:blev ikke fundet|ble ikke funnet|findes ikke|finnes ikke|kunne ikke findes)|sivua ei löyt|strona nie (?:została )?(?:znaleziona|istnieje)|nie znaleziono (?:strony|produktu)|stránka nen(?:alezena|ájdená|í k dispozici)|stránka (?:nebyla nalezena|neexistuje|sa nenašla)|az oldal nem található|страница не найдена|товар не найден|сторінк[уа] не знайдено|sayfa bulunamadı|η σελίδα δεν βρέθηκε|страницата не е намерена|stranica nije pronađena|ページ(?:が|は)?(?:見つかりません|存在しません)|お探しの(?:ページ|商品)|指定された(?:ページ|商品)/i;

/** What stands between a person and the product; `hasProduct` where the page's markup names one. */
export function findObstacle(
  outline: Outline,
  texts: PageTexts,
  hasProduct: boolean,
  page: { url: URL; html: string },
): Obstacle | null {
  if (hasProduct) return null;
  const { titles, visible } = texts;
  const says = (words: RegExp) => titles.some((title) => words.test(title));
  if (isBotWall(says, visible, page.html)) return 'bot-wall';
  const isShort = visible.length < LITTLE_TEXT;
  if (
    isConsentHost(page.url) ||
    (isShort && hasForm(outline) && (says(CONSENT_WORDS) || CONSENT_WORDS.test(visible)))
  ) {
    return 'consent-wall';
  }
  if (says(NOT_FOUND)) return 'not-found';
  if (isShort && asksForPassword(outline) && (says(LOGIN_WORDS) || LOGIN_PATH.test(page.url.pathname))) return 'login';
  return null;
}

function isBotWall(says: (words: RegExp) => boolean, visible: string, html: string): boolean {
  const isMarked = BOT_MARKS.test(html.slice(0, 300_000));
  if (visible.length < LITTLE_TEXT && says(BOT_TITLES) && (isMarked || visible.length < HARDLY_ANY_TEXT)) return true;
  return visible.length < HARDLY_ANY_TEXT && (BOT_WORDS.test(visible) || (isMarked && visible.length < 200));
}

const isConsentHost = ({ hostname }: URL) => /^(?:consent|cmp|privacy-?gate)\./.test(hostname);

const hasForm = ({ items }: Outline) =>
  items.some(({ element }) => element.name === 'form' || element.name === 'button');

const asksForPassword = ({ items }: Outline) =>
  items.some(
    ({ element, hidden }) => !hidden && element.name === 'input' && element.attribs.type?.toLowerCase() === 'password',
  );
