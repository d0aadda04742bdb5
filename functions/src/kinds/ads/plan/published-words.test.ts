import { describe, expect, it } from 'vitest';
import { bulkDynamicFormSchema } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import { TEMPLATE_IDS } from '../../../../../lib/domain/ads/template';
import { ASPECT_RATIOS } from '../../../../../lib/domain/shared/aspect-ratio';
import type { Language } from '../../../../../lib/domain/shared/language';
import { cleanInput } from '../../../copy/clean-input';
import { readProduct } from '../../../copy/read-product';
import { writeCopy } from '../../../copy/write-copy';
import { sampleBrief } from '../../../providers/sample-brief';
import { giveBackCanvas } from '../../../providers/studio/canvas-pool';
import { drawAd } from '../../../providers/studio/draw-ad';
import { undrawnSigns } from '../../../typefaces/faces';
import { placeOf } from '../../../quality/place-in-frame';
import { noteOnLeftOut } from '../make/note-on-left-out';

interface Typed {
  brand: string;
  name: string;
  description: string;
  language?: Language;
}

/** All that stands on ads of every template, one of each, as one text; and what their notes say. */
async function published({ brand, name, description, language = 'english' }: Typed) {
  const typed = { brand_name: brand, product_full_name: name, product_description: description };
  const colors = { primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD' };
  const form = bulkDynamicFormSchema.parse({ ...typed, ...colors, count: 3, aspect_ratio: '1:1', lang: language });
  const input = cleanInput(form);
  const facts = readProduct({ productName: input.product_full_name, description: input.product_description });
  const shown: string[] = [];
  const notes = new Set<string | null>();
  for (const [index, template] of TEMPLATE_IDS.entries()) {
    const aspectRatio = ASPECT_RATIOS[index % ASPECT_RATIOS.length] ?? '1:1';
    const names = { brandName: input.brand_name, productName: input.product_full_name };
    const copy = writeCopy(facts, { language, template, variation: 1 });
    const brief = await sampleBrief({ template, aspectRatio, copy, ...names, language, logo: null });
    const { canvas, marks } = await drawAd(brief);
    const { width, height } = canvas;
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      expect(undrawnSigns(mark.text)).toEqual([]);
      expect([mark.text, placeOf(mark, aspectRatio, { data: Buffer.alloc(0), channels: 4, width, height })]).toEqual([
        mark.text,
        'inside',
      ]);
      shown.push(mark.text);
    }
    notes.add(noteOnLeftOut(marks));
    giveBackCanvas(canvas);
  }
  return { all: shown.join('\n').replace(/[\u00a0\u202f]/gu, ' '), notes: [...notes].filter(Boolean).join('\n') };
}

describe('what is published of what people type', () => {
  it('has emoji whole or not at all, keycaps as figures, and says what is left out', async () => {
    const { all, notes } = await published({
      ...{ brand: 'Auro', name: 'Auro 👩🏽‍🚀 Kit 👨‍👩‍👧‍👦 🇸🇦🇩🇪 5️⃣' },
      description: 'For 👩🏿‍🦳 and 🫱🏻‍🫲🏾 alike. ❤️‍🔥 1️⃣0️⃣0️⃣ % natural. 🏳️‍🌈',
    });
    expect(all).toMatch(/Auro Kit 5/iu);
    expect(all).not.toMatch(/\p{Emoji_Presentation}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u);
    expect(notes).toContain('👩🏽‍🚀');
  });

  it('has entities as what they stand for, and neither tags nor programs', async () => {
    const { all } = await published({
      ...{ brand: 'Ben &amp;amp; Auro&#039;s', name: 'Auro&trade; Tonic &ndash; 500&nbsp;ml' },
      description:
        '<p>Crisp &amp; fresh.<br/>Now <b>25&#37;</b> off!</p><script>alert(1)</script><img src=x onerror=alert(1)>',
    });
    expect(all).toContain("Ben & Auro's");
    expect(all).toContain('Auro™ Tonic – 500 ml');
    expect(all).toMatch(/25% off/iu);
    expect(all).not.toMatch(/&\w+;|<|alert|onerror/u);
  });

  it('has the words of Markdown and of Word without their marks', async () => {
    const { all } = await published({
      ...{ brand: 'Auro', name: 'Auro Juniper Tonic' },
      description:
        '# Auro Tonic\r\n\r\n**Why you’ll love it:**\r\n- *Crisp* taste\r\n\uf0b7\tReal juniper\r\n\tLess sugar \u000b1) “Best of 2026” — _Food Mag_… [buy](https://example.com) `code`\r\n| a | b |\r\n|---|---|',
    });
    expect(all).toContain('Crisp taste');
    expect(all).toContain('Real juniper');
    expect(all).not.toMatch(/[*#_`|\uf0b7]|\]\(|https/u);
  });

  it('has no turn of direction, control or half character in it', async () => {
    const { all } = await published({
      ...{ brand: 'Auro\u202egpj.exe \ud83d', name: 'Tonic \u2067\u202dX-200\u0000' },
      description: 'Safe \u202e!dereffo elbissop\u202c drink, \u2066 open \ufffe isolate\u001b[31m for all of us.',
    });
    expect(all).toContain('Auro');
    expect(all).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe](?<!\n)|\[31m/u);
  });

  it('has currencies with their figures, and signs in the colour of the text', async () => {
    const { all } = await published({
      ...{ brand: 'Auro®', name: 'AuroPure™️ Tonic©', language: 'turkish' },
      description: 'Tonik ₺1.299,90 veya ﷼250 ve ₽1 299 her gün. ✓ vegan ★★★★☆ → try it ☎ 0800 now. ✔️ ▶️',
    });
    expect(all).toContain('AuroPure™ Tonic©');
    expect(all).toContain('₺1.299,90 veya ﷼250 ve ₽1 299');
    expect(all).not.toContain('\ufe0f');
  });

  it('has no address, and what stands beside one', async () => {
    const { all } = await published({
      ...{
        brand: 'AURO-OFFICIAL-STORE®',
        name: '2026 NEW TONIC WATER 12PCS/LOT SKU:AU-TN-500-12-EU/UK/US-v2.1_final(2)',
      },
      description:
        'https://shop.example.com/collections/all?variant=41234567890123&utm_source=newsletter Crisp and dry!!!!! Mail info@auro.example for more.',
    });
    expect(all).not.toMatch(/https|utm_|41234567890123|info@/u);
    expect(all).toContain('Crisp and dry');
    expect(all).not.toContain('!!');
  });

  it.each<[string, string, RegExp]>([
    ['what only asks to buy', 'BUY NOW!!! Crisp and dry to the last sip.', /buy/iu],
    ['a telephone', 'Crisp and dry to the last sip. Reach us at +966 11 555 0100', /555/u],
    ['a sentence with a picture for a word', 'Crisp and dry to the last sip. Made with 💚 in Rome.', /Rome/u],
    ['the same in another script', '最後までさっぱり、すっきり辛口。今すぐ購入!', /購入/u],
  ])('has nothing of %s beside what says something', async (_what, description, left) => {
    const { all } = await published({ brand: 'Auro', name: 'Tonic Water', description });
    expect(all).not.toMatch(left);
    expect(all).toMatch(/last sip|辛口/u);
  });

  it('has a date and a price, which are no telephone', async () => {
    const description = 'Pressed on 31/12/2026 for 1 299,00 € a box.';
    expect((await published({ brand: 'Auro', name: 'Tonic Water', description })).all).toContain('Pressed on');
  });

  it.each<[string, Typed, string[]]>([
    [
      'Thai',
      {
        brand: 'ออโร',
        name: 'น้ำดื่มผสมจูนิเปอร์',
        description: 'ลิ้นสัมผัสรสชาติเยิ้มที่สดชื่นจากผลจูนิเปอร์แท้และน้ำตาลน้อยลงเหมาะสำหรับทุกวัน',
      },
      ['ออโร', 'น้ำดื่มผสมจูนิเปอร์'],
    ],
    [
      'Arabic with Latin names, prices and telephones',
      {
        ...{ brand: 'Auro', name: 'قارورة Auro X-200 الذكية (500 مل)', language: 'arabic' },
        description:
          'خصم 25% على قارورة Auro X-200 حتى 31/12/2026، بسعر 199.99 SAR بدلاً من ٢٤٩٫٩٩ ر.س! اتصل على +966 11 555 0100. لا إله إلا الله ﷺ ﷲ.',
      },
      ['25%', 'X-200', '31/12/2026', '199.99 SAR', '٢٤٩٫٩٩ ر.س'],
    ],
    [
      'Hebrew, Greek, Cyrillic and Vietnamese',
      {
        brand: 'שָׁלוֹם',
        name: 'Бутылка Ωμέγα Tiếng Việt',
        description: 'בקבוק חכם ב-₪49 בלבד לכל המשפחה. Вода остаётся холодной весь день.',
      },
      ['Бутылка Ωμέγα Tiếng Việt', 'שָׁלוֹם'],
    ],
    [
      'words longer than any line',
      {
        ...{
          brand: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
          language: 'german',
        },
        name: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz-Kaffeemaschinenreinigungstablette',
        description: 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas trinkt Tee.',
      },
      [],
    ],
    [
      'French spaces and soft hyphens',
      {
        ...{ brand: 'Auro\u200b', name: 'Nano\u00adtechno\u00adlogie\u00adbasierte Trinkflasche', language: 'french' },
        description:
          'Vite\u202f! À partir de 1\u202f299,00\u00a0€ seulement\u00a0: «\u00a0le goût\u00a0» du genièvre.\u2060\ufeff',
      },
      ['1 299,00 €', '« le goût »'],
    ],
  ])('sets %s whole', async (_, typed, expected) => {
    const { all, notes } = await published(typed);
    for (const words of expected) expect(all).toContain(words);
    expect(notes).toBe('');
  });
});

it('the API and the form name a field that holds nothing to be seen, or what could not be read', () => {
  const colors = { primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD' };
  const { error } = bulkDynamicFormSchema.safeParse({
    ...{ brand_name: '\u200b\u200d\u2060', product_full_name: '\u3164\u115f\ufeff', product_description: 'Caf\ufffd' },
    ...colors,
    ...{ count: 1, aspect_ratio: '1:1', lang: null },
  });
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['brand_name', 'Enter the brand name.'],
    ['product_full_name', 'Enter the product name.'],
    [
      'product_description',
      'Some of the product description could not be read (�). Type it again, or send it as UTF-8.',
    ],
  ]);
});
