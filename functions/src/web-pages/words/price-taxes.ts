export type TaxRole = 'net' | 'gross';

/** Names of taxes on sales. */
const TAXES =
  '(?:vat|gst|hst|pst|tax|taxes|sales tax|mwst|mehrwertsteuer|ust|umsatzsteuer|tva|iva|btw|moms|mva|pvm|alv|dph|áfa|ндс|пдв|kdv|ppn|impuestos?|imposte|impostos)';
const LITTLE = "(?:\\.|,)? ?(?:\\d{1,2}(?:[.,]\\d)? ?% ?)?(?:der |la |l'|de |d' ?|of |gesetzl(?:iche)?[rn]?\\.? )?";
export const NET_WORDS = `(?:(?:excl|exkl|ex|zzgl|zuzüglich|ohne|plus|sans|sin|senza|sem|esclus[ao]|excluding|exclusive|without|before|bez|utan|uden|eks|ekskl|exklusive|exclusief|más|più|mais|без|hariç|\\+)${LITTLE}${TAXES}|${TAXES} (?:excl|exkl|esclusa|no incluido|non incluse|excluded|not included|hariç)|\\+ ?${TAXES}|netto|nettopreis|net price|net|ht|h\\.t\\.?|hors taxes?|imponibile|bez dph|bez vat)`;
export const GROSS_WORDS = `(?:(?:incl|inkl|inc|including|inclusive|with|avec|con|com|mit|med|einschl|einschließlich|ink|inklusive|inclusief|z|s|včetně|с|dahil)${LITTLE}${TAXES}|${TAXES} (?:incl|inkl|inclusa|incluse|inclus|incluido|incluidos|incluída|included|inbegriffen|dahil)|brutto|bruttopreis|gross price|ttc|t\\.t\\.c\\.?|toutes taxes comprises|s dph|vč\\. dph|z vat)`;
export const NET_UNSPACED = '税抜き?|税別|本体価格|本体|不含税|未税|未稅|\\+税|부가세 별도';
export const GROSS_UNSPACED = '税込み?|含税|含稅|부가세 포함';
