import { describe, expect, it } from 'vitest';
import { undrawnSigns } from '../../../typefaces/faces';
import { settableText } from './settable';

const set = (text: string) => settableText(text).text;

describe('a text as the faces of the package can set it', () => {
  it.each([
    ['Auro 👩🏽‍🚀 Kit 👨‍👩‍👧‍👦', 'Auro  Kit ', ['👩🏽‍🚀', '👨‍👩‍👧‍👦']],
    ['🇸🇦🇩🇪 Tonic', ' Tonic', ['🇸🇦', '🇩🇪']],
    ['For 👩🏿‍🦳 and 🫱🏻‍🫲🏾 alike 🏿', 'For  and  alike', ['👩🏿‍🦳', '🫱🏻‍🫲🏾', '🏿']],
    ['Private \ue123 letters', 'Private  letters', ['\ue123']],
  ])('leaves out whole what none has, and says it: %s', (text, shown, leftOut) => {
    expect(settableText(text)).toEqual({ text: shown, leftOut });
  });

  it.each([
    ['1️⃣0️⃣0️⃣ % natural', '100 % natural'],
    ['✅ vegan ⭐⭐', '✓ vegan ★★'],
    ['𝗕𝗼𝗹𝗱 𝟐𝟓 %', 'Bold 25 %'],
    ['AuroPure™️ ®️ ©', 'AuroPure™ ® ©'],
    ['✓ ✔️ ★☆ → ☎️ ‼️ ▶️', '✓ ✓ ★☆ → ☎ ‼ ▶'],
  ])('has type for signs that telephones draw in colours: %s', (text, shown) => {
    expect(settableText(text)).toEqual({ text: shown, leftOut: [] });
  });

  it.each([
    ['X-200\u200b4K', 'X-200 4K'],
    ['5️⃣\u200b٢٥٪', '5 ٢٥٪'],
    ['4\u20600', '4\u20600'],
    ['a\u200bb', 'a\u200bb'],
  ])('keeps two numbers apart that only an invisible blank does: %s', (text, shown) => {
    expect(set(text)).toBe(shown);
  });

  it.each('₹1,299 ₽1 ₴9 ₦5 ₫9 ₪4 ₱7 ₡9 ₿0 ﷼2 £ ¥ € ₩ ฿'.split(' '))('keeps the currency of %s', (text) => {
    expect(set(text)).toBe(text);
  });

  it.each([
    'ﷺ ﷲ',
    'مُكَثِّف الرَّائحة',
    'น้ำดื่มผสมจูนิเปอร์',
    'שָׁלוֹם עולם',
    'Tiếng Việt',
    'Бутылка',
    'Ωμέγα',
    'कॉफ़ी',
    '水瓶 ボトル 물병',
  ])('sets %s as it is', (text) => expect(set(text)).toBe(text));

  it.each([
    ['half an emoji and controls', 'Auro \ud83d\u0000\u0007!', 'Auro !'],
    ['fillers', 'A\u3164\u115f\u2800B', 'AB'],
    ['marks without a letter', ' \u0e31\u064b x', '  x'],
    ['a heap of marks', `Z${'\u0301\u0336'.repeat(20)}`, 'Ź\u0301\u0301'],
    ['what is left of a bracket', 'Kit (🧴)', 'Kit '],
    ['a space before the end', 'Fresh 🍏!', 'Fresh!'],
  ])('draws nothing of %s', (_, text, shown) => {
    expect(set(text).normalize('NFC')).toBe(shown.normalize('NFC'));
  });

  it('knows what would be a box', () => {
    expect(undrawnSigns('Auro ქ 😀 → 水')).toEqual(['ქ', '😀']);
  });
});
