import { describe, expect, it } from 'vitest';
import type { AdCopy } from '../../../lib/domain/insights/ad-analysis';
import { readByRules, type ReadAd } from './read-by-rules';

const copy = (primary_text: string | null, more: Partial<AdCopy> = {}): AdCopy => ({
  ...{ primary_text, headline: null, description: null, call_to_action: null, link: null, ...more },
});
const read = (text: string | null, more: Partial<ReadAd> = {}) =>
  readByRules({ name: 'Ad', copy: copy(text), transcript: null, facts: null, creativeType: 'image', ...more });

describe('the hook of an ad', () => {
  it.each([
    ['English', 'problem', 'Tired of cold coffee? This cup keeps it hot for hours.'],
    ['English', 'question', 'Ready for the weekend? Pack light and go.'],
    ['English', 'offer', 'Save 20 % today. All cups, all colours.'],
    ['English', 'number', '5 reasons to carry this cup with you. The first is heat.'],
    ['English', 'command', 'Meet the cup that goes with you to work.'],
    ['English', 'testimonial', 'I tried twelve cups before this one. None was tight.'],
    ['English', 'curiosity', 'Nobody tells you this about travel cups and their lids.'],
    ['English', 'news', 'Our new cup is in the shops and it is light.'],
    ['English', 'claim', 'The lid of this cup closes with one hand.'],
    ['Arabic', 'command', 'اكتشف الكوب الذي يحافظ على قهوتك ساخنة.'],
    ['French', 'problem', 'Marre du café froid ? Cette tasse le garde chaud pendant des heures.'],
    ['Spanish', 'command', 'Descubre la taza que mantiene el café caliente.'],
    ['German', 'curiosity', 'Wusstest du das über deinen Becher und den Deckel?'],
    ['Portuguese', 'news', 'Chegou a caneca que não vaza na sua bolsa.'],
    ['Italian', 'testimonial', 'Ho provato dieci tazze e questa è la migliore di tutte.'],
    ['Turkish', 'command', 'Kahveni saatlerce sıcak tutan bu bardağı hemen dene.'],
    ['Hindi', 'question', 'क्या आप हर सुबह चाय पीते हैं?'],
    ['Japanese', 'news', '新登場のタンブラーで、朝のコーヒーを楽しもう。'],
    ['Korean', 'testimonial', '이 텀블러를 한 달 동안 써봤어요.'],
    ['Chinese', 'curiosity', '原来咖啡可以保温一整天。'],
  ])('in %s is a %s: %s', (_language, kind, text) => {
    expect(read(text).hook?.kind).toBe(kind);
  });

  it('of a video is what is said in its first seconds, with how long that takes', () => {
    const segments = [
      { start: 0.4, end: 1, text: 'Stop!' },
      { start: 1, end: 3.4, text: 'Your cup leaks again?' },
      { start: 3.4, end: 9, text: 'This cup is not.' },
    ];
    expect(read('Buy our cup.', { transcript: { language: 'en', segments } }).hook).toEqual({
      ...{ text: 'Stop! Your cup leaks again?', kind: 'problem', seconds: 3.4 },
    });
    const whole = [{ start: 0, end: 20, text: `Ready for the weekend? ${'This cup comes along. '.repeat(8)}` }];
    expect(read(null, { transcript: { language: 'en', segments: whole } }).hook).toMatchObject({
      ...{ text: 'Ready for the weekend?', seconds: 2.2 },
    });
  });

  it('is none of an ad without words', () => {
    expect(read(null)).toEqual({ hook: null, angle: null, offer: null, emotion: null, tags: [] });
    expect(read('🔥🔥 https://cups.example')).toMatchObject({ hook: null, offer: null });
  });
});

describe('the angle of an ad', () => {
  it.each([
    ['offer', '20 % off all cups until Sunday. Made of steel.', 'urgency'],
    ['social_proof', '12,000 happy customers can’t be wrong: rated 4.8/5 stars in all reviews.', 'trust'],
    ['problem_solution', 'Cold coffee again? This cup keeps it hot.', 'frustration'],
    ['authority', 'Dermatologists tested it, and a clinical study says why.', 'trust'],
    ['comparison', 'Unlike ordinary cups, this one closes tight.', null],
    ['education', 'How to brew coffee on a train: three steps in one guide.', null],
    ['lifestyle', 'Slow mornings, sunset on the beach, a weekend with friends and family.', null],
    ['novelty', 'Introducing our new cup. It is here.', null],
    ['social_proof', 'Über 12.000 zufriedene Kunden, 4,8 von 5 Sternen in allen Bewertungen.', 'trust'],
    ['offer', 'Jusqu’à 30 % de réduction sur toutes nos tasses jusqu’à dimanche.', 'urgency'],
  ])('is %s: %s', (angle, text, emotion) => {
    expect(read(text)).toMatchObject({ angle, emotion });
  });
});

describe('the offer of an ad', () => {
  it.each([
    ['All cups: 20 % off until Sunday. Steel.', '20 % off until Sunday'],
    ['Nur bis Sonntag: 20 % Rabatt auf alle Becher.', 'Nur bis Sonntag: 20 % Rabatt'],
    ['20 % off. Come and see. The shop closes, only until Sunday.', '20 % off'],
    ['A steel cup with Free Shipping.', 'Free Shipping'],
    ['Made of 100 % steel.', null],
  ])('stands in its own words: %s', (text, offer) => {
    expect(read(text).offer).toBe(offer);
  });
});

describe('the tags of an ad', () => {
  it('say what it offers, how it speaks and how its video is made', () => {
    const facts = {
      ...{ duration_seconds: 12, width: 1080, height: 1920, poster_url: null, strip_url: null, strip_frames: null },
      ...{ video_url: null, has_audio: false, cuts_per_second: 0.8, first_frame_brightness: 0.05, fps: 30 },
      first_second_motion: 0.1,
    };
    const words = copy('I drink coffee from it. Free delivery, money-back guarantee 🎉', {
      call_to_action: 'SHOP_NOW',
    });
    expect(read(null, { copy: words, facts, creativeType: 'video', name: 'UGC_3' }).tags).toEqual([
      ...['free shipping', 'guarantee', 'first person', 'ugc', 'food', 'emoji'],
      ...['short video', 'silent', 'fast cuts', 'dark start', 'shop now'],
    ]);
  });
});
