/** What Ads Manager calls its columns in English, French, Spanish and German, without currency and signs. */
const HEADINGS = {
  ad_name:
    'ad name|name of ad|nom de la publicité|nom de la pub|nom de l’annonce|nombre del anuncio|anzeigenname|name der anzeige|name der werbeanzeige|werbeanzeigenname',
  ad_id:
    'ad id|id de la publicité|id de la pub|identifiant de la publicité|numéro de la publicité|identificador del anuncio|id del anuncio|anzeigen id|anzeigennummer|werbeanzeigen id|id der werbeanzeige',
  day: 'day|date|jour|día|fecha|tag|datum',
  from: 'reporting starts|reporting start|début des rapports|début du rapport|début de la période de rapport|inicio del informe|inicio de informe|berichtsstart|berichtsbeginn|beginn des berichts|beginn der auswertung|auswertungsstart',
  until:
    'reporting ends|reporting end|fin des rapports|fin du rapport|fin de la période de rapport|fin del informe|finalización del informe|berichtsende|ende des berichts|ende der auswertung|auswertungsende',
  currency: 'currency|devise|divisa|moneda|währung',
  spend:
    'amount spent|spend|montant dépensé|dépenses|importe gastado|inversión|cantidad gastada|ausgegebener betrag|ausgaben',
  impressions: 'impressions|impresiones|impressionen',
  reach: 'reach|couverture|portée|alcance|reichweite',
  frequency: 'frequency|répétition|fréquence|frecuencia|frequenz',
  clicks: 'clicks all|clics tous|tous les clics|clics todos|clics totales|clicks todos|klicks alle|alle klicks',
  link_clicks:
    'link clicks|clicks|clics sur un lien|clics sur le lien|clics|clics en el enlace|clics en enlaces|link klicks|linkklicks|klicks auf links|klicks auf den link|klicks auf link|klicks',
  ctr: 'ctr all|ctr tous|ctr todos|ctr alle',
  cpc: 'cpc all|cpc tous|cpc todos|cpc alle',
  cpm: 'cpm cost per 1 000 impressions|cpm|cpm coût pour 1 000 impressions|cpm coût pour mille impressions|coût pour 1 000 impressions cpm|cpm costo por mil impresiones|cpm coste por mil impresiones|cpm costo por 1 000 impresiones|cpm kosten pro 1 000 impressionen|cpm kosten pro 1 000 impressions',
  purchases: 'purchases|total purchases|achats|compras|käufe|einkäufe',
  website_purchases:
    'website purchases|purchases website|achats sur le site web|achats site web|compras en el sitio web|compras sitio web|website käufe|käufe auf der website|käufe website',
  purchase_value:
    'purchases conversion value|purchase conversion value|conversion value of purchases|valeur de conversion des achats|valeur des conversions d’achat|valeur de conversion d’achat|valor de conversión de compras|valor de conversión de las compras|valor de las conversiones de compra|conversion wert von käufen|conversion wert für käufe|conversionwert für käufe|conversion wert der käufe|kauf conversion wert',
  website_purchase_value:
    'website purchases conversion value|valeur de conversion des achats sur le site web|valor de conversión de compras en el sitio web|conversion wert von website käufen|conversion wert für website käufe',
  roas: 'purchase roas return on ad spend|roas|roas des achats retour sur les dépenses publicitaires|roas retour sur les dépenses publicitaires des achats|roas des achats|roas retorno de la inversión en publicidad de compras|roas de compras|roas de compras retorno de la inversión en publicidad|retorno de la inversión en publicidad roas de compras|roas return on ad spend für käufe|roas für käufe|kauf roas return on ad spend|roas return on ad spend von käufen',
  results: 'results|résultats|resultados|ergebnisse',
  indicator:
    'result indicator|result type|indicateur de résultats|indicateur de résultat|type de résultat|indicador de resultado|indicador de resultados|tipo de resultado|ergebnis indikator|ergebnisindikator|ergebnistyp|art des ergebnisses',
  thruplays: 'thruplays|thruplay|lectures thruplay|reproducciones thruplay|thruplay wiedergaben',
  primary_text:
    'body ad settings|body|primary text|text|texte principal|corps paramètres de publicité|texto principal|texto configuración del anuncio|haupttext|primärer text|text werbeanzeigeneinstellungen|text anzeigeneinstellungen',
  headline:
    'headline ad settings|headline|title|titre paramètres de publicité|titre|título configuración del anuncio|título|titular|überschrift werbeanzeigeneinstellungen|überschrift|titel',
  description: 'description|link description|description du lien|descripción|descripción del enlace|beschreibung',
  call_to_action: 'call to action|call to action type|appel à l’action|llamada a la acción|handlungsaufforderung',
  link: 'link ad settings|link|website url|lien paramètres de publicité|lien|enlace configuración del anuncio|enlace|website url des links|link werbeanzeigeneinstellungen',
} as const;
type Named = keyof typeof HEADINGS;
export type ReportField = Named | 'video_3s' | 'p25' | 'p50' | 'p75' | 'p100';

export interface ReportColumn {
  field: ReportField;
  /** ISO 4217, where the heading names it: “Amount spent (EUR)”. */
  currency: string | null;
}

const FIELDS: ReadonlyMap<string, Named> = new Map(
  Object.entries(HEADINGS).flatMap(([field, words]) => words.split('|').map((word) => [keyOf(word), field as Named])),
);

/** Ads Manager has changed the names of these often, but not what is in them. */
const PLAYS = /play|lecture|reproducci|wiedergab|vue|view|visionnage|visualizaci|aufruf/u;
const NO_COUNT =
  /cost|cout|coste|costo|kosten|average|moyen|promedio|medi[oa]|durchschnitt|rate|taux|tasa|unique|unico|eindeutig|individuell|2 s|95/u;
const AT_SHARE = /(?<!\d)(25|50|75|100) ?(?:%|percent|prozent|pour cent|por ciento)/u;
const OF_3_SECONDS = /(?<!\d)3 (?:second|sec|sek|segundo)/u;

const CURRENCY = /\(\s?([A-Z]{3})\s?\)/u;
const MOST_CHARACTERS = 120;

/** What a column of a report holds; null for one that isn’t needed here. */
export function reportColumn(heading: string): ReportColumn | null {
  if (heading.length > MOST_CHARACTERS) return null;
  // Ads Manager writes nothing else in three capitals.
  const currency = CURRENCY.exec(heading)?.[1] ?? null;
  const key = keyOf(heading.replace(CURRENCY, ' '));
  const field = FIELDS.get(key) ?? playsIn(key);
  return field === null ? null : { field, currency };
}

function playsIn(key: string): ReportField | null {
  if (!PLAYS.test(key) || NO_COUNT.test(key)) return null;
  const at = AT_SHARE.exec(key)?.[1];
  if (at === '25' || at === '50' || at === '75' || at === '100') return `p${at}`;
  return OF_3_SECONDS.test(key) ? 'video_3s' : null;
}

/** Without case, accents and signs: what programs and people write differently. */
function keyOf(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[.,’'\s](?=\d{3})/gu, ' ')
    .replace(/[^\p{L}\p{Nd}%]+/gu, ' ')
    .trim();
}

/** Of the language in which a report is: what its figures and days look like where they could be read two ways. */
export const isEnglish = (headings: readonly string[]): boolean =>
  headings.some((heading) => /^(?:ad name|amount spent|reporting starts|day)/u.test(keyOf(heading)));
