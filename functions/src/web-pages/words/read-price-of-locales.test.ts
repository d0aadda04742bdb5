import { describe, expect, it } from 'vitest';
import { decimalsOf } from './currencies';
import { readPrice } from './read-price';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LOCALES =
  'de-DE de-CH de-AT fr-FR fr-CA fr-CH en-US en-GB en-CA en-AU en-IN en-ZA es-ES es-MX es-CL pt-BR pt-PT it-IT nl-NL pl-PL cs-CZ sv-SE nb-NO da-DK fi-FI hu-HU ro-RO ru-RU uk-UA tr-TR ja-JP ko-KR zh-CN zh-TW th-TH vi-VN id-ID ms-MY hi-IN mr-IN bn-BD ne-NP ar-EG ar-SA fa-IR he-IL bg-BG el-GR is-IS hr-HR sk-SK'.split(
    ' ',
  );
const CURRENCIES =
  'EUR USD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD TRY RUB UAH ILS AED SAR EGP KWD BHD OMR JOD TND INR PKR NPR BDT JPY CNY KRW TWD HKD SGD THB VND IDR MYR PHP CAD AUD NZD MXN BRL ARS CLP COP PEN ZAR NGN KES'.split(
    ' ',
  );
const DISPLAYS = ['symbol', 'narrowSymbol', 'code'] as const;

interface Sample {
  text: string;
  amount: number;
  currency: string;
  language: string;
  domain: string;
}

/** Amounts of a currency as a locale’s shops write them, from one cent to seven figures. */
function samplesOf(currency: string, perLocale: number): Sample[] {
  const random = seeded(currency.charCodeAt(0) * 676 + currency.charCodeAt(1) * 26 + currency.charCodeAt(2));
  const digits = Math.min(
    decimalsOf(currency),
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
  );
  return LOCALES.flatMap((locale) =>
    DISPLAYS.flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      const country = locale.slice(3).toLowerCase();
      const domain = `shop.example.${country === 'us' ? 'com' : country === 'gb' ? 'co.uk' : country}`;
      return Array.from({ length: perLocale }, () => {
        const cents = Math.ceil(10 ** (random() * 7)) * (random() < 0.3 ? 10 ** digits : 1);
        const amount = Number((cents / 10 ** digits).toFixed(digits));
        return { text: format.format(amount), amount, currency, language: locale.slice(0, 2), domain };
      });
    }),
  );
}

describe.each(CURRENCIES)('amounts in %s', (currency) => {
  const samples = samplesOf(currency, 3);

  it('are read as they were written in nearly every locale, and never as others', () => {
    const read = samples.map(({ text, amount, language, domain }) => ({
      text,
      amount,
      got: readPrice(text, { currency, language, domain }),
    }));
    expect(read.filter(({ got, amount }) => got !== null && (got.amount !== amount || got.was !== null))).toEqual([]);
    const missed = read.filter(({ got }) => got === null);
    expect(missed.length / samples.length, JSON.stringify(missed.slice(0, 20))).toBeLessThanOrEqual(0.05);
  });

  it('are never read as others where the page says no currency or language', () => {
    const wrong = samples.filter(({ text, amount, domain }) => {
      const got = readPrice(text, { currency: null, language: null, domain });
      return got !== null && got.amount !== amount;
    });
    expect(wrong).toEqual([]);
  });

  it('are never in another currency where their code stands beside them', () => {
    const codes = samples.filter(({ text }) => text.includes(currency));
    const wrong = codes.filter(({ text, language, domain }) => {
      const got = readPrice(text, { currency: null, language, domain });
      return got !== null && got.currency !== currency;
    });
    expect(codes.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});

const PIECES =
  "0 9 12 . , ' - – : / % x € $ £ ¥ kr Rs. EUR was now UVP statt ( ) ~~ \u00a0 \u202f ٩ ９ ½ ² \ud83d 円 税込 /kg - to bis".split(
    ' ',
  );

describe('damaged texts', () => {
  it('are read without an error, and no amount is below nothing', () => {
    const random = seeded(7);
    const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
    const start = [
      'was £20 now £15',
      '1.299,00 €',
      '12x R$ 25,00 sem juros',
      '￥1,980(税込)',
      '٩٩٫٥٠ ر.س',
      '€10 – €20',
    ];
    for (let turn = 0; turn < 5_000; turn += 1) {
      let text = pick(start) ?? '';
      for (let change = 0; change < 4; change += 1) {
        const at = Math.floor(random() * (text.length + 1));
        text = text.slice(0, at) + (pick(PIECES) ?? '') + text.slice(at + (random() < 0.5 ? 1 : 0));
      }
      const currency = pick(['EUR', 'GBP', null, 'JPY', '???']) ?? null;
      const got = readPrice(text, {
        currency,
        language: pick(['de', 'en', null, 'ja']) ?? null,
        domain: 'a.example.com',
      });
      if (got === null) continue;
      expect(got.amount, text).toBeGreaterThan(0);
      expect(got.was ?? Infinity, text).toBeGreaterThan(got.amount);
    }
  });

  it.each([
    '1'.repeat(1_000_000),
    '€ 1 '.repeat(250_000),
    'was '.repeat(250_000),
    '1.'.repeat(500_000),
    '~'.repeat(1_000_000),
  ])('of a million characters are nothing: “%.12s…”', (text) => {
    expect(readPrice(text, { currency: 'EUR', language: 'de', domain: 'a.example.de' })).toBeNull();
  });
});
