/** An amount with its currency, on either side. */
export const MONEY =
  /(?:\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|CHF|TRY|INR|JPY|KRW|CNY|BRL|MXN|AED|SAR|CAD|AUD|SEK|PLN|Rs\.?)|₹)[ \u00a0]?\p{Nd}[\p{Nd}.,’ \u00a0]{0,14}|\p{Nd}[\p{Nd}.,’\u00a0]{0,14}[ \u00a0]?(?:\p{Sc}|(?:EUR|Euro|USD|GBP|CHF|TL|TRY|INR|kr|zł|R\$|درهم|ريال)(?!\p{L})|円|원|元)/u;

/** A figure with a unit: how long, how much, how heavy, how many hours. */
export const MEASURE =
  /\p{Nd}(?:[ \u00a0]?(?:mm|cm|m|km|ml|cl|dl|l|L|kg|g|mg|oz|lb|lbs|in|inch|inches|ft|W|V|A|mAh|Ah|Wh|GB|TB|MB|Hz|kHz|dB|°C|°F|K|rpm|litres?|liters?|Liter|litros?|litri|lumens?|kelvin|watts?|hours?|hrs?|h|minutes?|min|Stunden|heures|horas|ore|saat|gram|gramm|grammes?|gramos|grammi|سم|مل|لتر|كجم|غرام|ساعة|ساعات|मिली|लीटर|किलो|ग्राम|घंटे|सेमी)(?![\p{L}\p{M}])|[ \u00a0]?(?:″|”|"|cm|ミリ|センチ|グラム|リットル|時間|시간|그램|리터|毫升|升|克|公斤|厘米|小时)|[ \u00a0]?[x×][ \u00a0]?\p{Nd})/u;

/** “4.7/5”, “4.8 out of 5”, “4,5 Sterne”, “214 reviews”. */
export const RATING =
  /[0-5](?:[.,]\p{Nd})?[ \u00a0]?(?:\/|out of|von|sur|de|su|üzerinden|من)[ \u00a0]?5(?!\p{Nd})|\p{Nd}[.,]?\p{Nd}{0,2}[ \u00a0]?(?:stars?|Sternen?|étoiles?|estrellas?|estrelas?|stelle|yıldız|نجوم|つ星|점|星)|\p{Nd}[\p{Nd}.,]{0,8}[ \u00a0](?:reviews|ratings|Bewertungen|avis|reseñas|opiniones|avaliações|recensioni|yorum|değerlendirme)(?!\p{L})/u;
