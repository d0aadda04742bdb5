import { describe, expect, it } from 'vitest';
import { SOURCES, type SourceName } from './source-fixtures';
import { sumUp } from './source-makers';

type Facts = Partial<Record<string, string[]>>;
type Theme = [theme: string, share: number, sentiment: string, ...quotes: string[]];

const said = (name: SourceName) => sumUp([SOURCES[name]]);

const BOTTLE: Facts = {
  feature: ['The bottle keeps tea hot for fourteen hours.'],
  material: ['Two walls of stainless steel with a vacuum between them.'],
  size: ['Holds 600 ml and fits every cup holder.'],
  guarantee: ['Ten years of guarantee on every part.'],
  delivery: ['Free shipping over €50.', 'Returns within 30 days.'],
};

describe('the facts of', () => {
  it.each<[SourceName, Facts]>([
    ['a bottle’s page', BOTTLE],
    ['a page that gives orders', BOTTLE],
    ['a page with customers on it', BOTTLE],
    ['a table of properties', { material: ['Material: Stoneware'], size: ['Height: 9.5 cm'] }],
    [
      'a German page',
      {
        ...{ material: ['Gewebt aus reiner Merinowolle.'], size: ['140 x 200 cm groß.'] },
        ...{ guarantee: ['Zwei Jahre Garantie.'], delivery: ['Lieferung in 3 Werktagen.'] },
      },
    ],
    [
      'a French page',
      {
        ...{ feature: ['Fait à la main avec de l’huile d’olive.'], size: ['Pèse 100 g et dure deux mois.'] },
        claim: ['Testé sous contrôle dermatologique.'],
      },
    ],
    [
      'a Spanish page',
      {
        ...{ material: ['Asiento de madera de roble macizo.'], size: ['Aguanta hasta 120 kg.'] },
        delivery: ['Envío gratis en toda la península.'],
      },
    ],
    [
      'a Japanese page',
      {
        ...{ material: ['ステンレス製の二重構造で保温します。'], size: ['容量は500ミリリットルです。'] },
        guarantee: ['1年間の保証が付いています。'],
      },
    ],
    [
      'a Chinese page',
      { material: ['采用304不锈钢内胆。'], size: ['容量500毫升。'], guarantee: ['全国包邮，七天无理由退货。'] },
    ],
    [
      'an Arabic page',
      {
        ...{ material: ['مصنوع من السيراميك المحروق مرتين.'], size: ['يتسع 350 مل من القهوة.'] },
        guarantee: ['ضمان لمدة سنتين.'],
      },
    ],
    ['a Hindi page', { material: ['यह स्टील से बनी है और चाय को गर्म रखती है।'], guarantee: ['एक साल की वारंटी।'] }],
    [
      'a page with claims',
      {
        claim: ['Clinically tested on 120 people.', 'Made of organic shea butter.'],
        rating: ['Rated 4.7/5 by 214 customers.'],
      },
    ],
    ['a page with a store’s small talk', { feature: ['The lid closes with half a turn.'] }],
    ['a page without words', {}],
    ['English reviews', {}],
  ])('%s are its own sentences', (name, expected) => {
    const found: Facts = {};
    for (const { kind, text } of said(name).product_facts) (found[kind] ??= []).push(text);
    expect(found).toEqual(expected);
  });
});

describe('what is heard from', () => {
  it.each<[SourceName, ...Theme[]]>([
    [
      'English reviews',
      ['coffee hot', 0.5, 'positive', 'Coffee is still hot after a night shift.'],
      ['lid leaks', 0.5, 'negative', 'After a month the lid leaks and nobody answers.', 'The lid leaks in my bag.'],
    ],
    [
      'German reviews',
      ['weich', 0.6, 'positive', 'Sehr weich, auch nach der dritten Wäsche.'],
      ['Lieferung', 0.4, 'negative', 'Lieferung verspätet und der Karton beschädigt.'],
    ],
    [
      'French reviews',
      ['odeur', 0.4, 'positive', 'Une odeur très agréable, je recommande.'],
      ['cher', 0.4, 'negative', 'Trop cher pour un savon si petit.'],
    ],
    [
      'Spanish reviews',
      ['cómoda', 0.5, 'positive', 'Cómoda y bonita, la recomiendo.'],
      ['montaje', 0.5, 'negative', 'El montaje es complicado y faltaba un tornillo.'],
    ],
    [
      'Portuguese reviews',
      ['entrega', 0.5, 'positive', 'A entrega foi rápida e chegou perfeita.'],
      ['quebrou', 0.5, 'negative', 'A tampa quebrou na primeira semana.'],
    ],
    [
      'Italian reviews',
      ['profumo', 0.5, 'positive', 'Profumo fresco, lo consiglio.'],
      ['prezzo', 0.5, 'negative', 'Il prezzo è troppo alto.'],
    ],
    [
      'Turkish reviews',
      ['kargo', 0.5, 'positive', 'Kargo çok hızlı geldi, harika.'],
      ['fiyatı', 0.5, 'negative', 'Fiyatı çok pahalı.'],
    ],
    [
      'Japanese reviews',
      ['保温', 0.5, 'positive', '保温がしっかりしていて満足です。'],
      ['漏れる', 0.5, 'negative', 'ふたから水が漏れるのが残念です。'],
    ],
    [
      'Chinese reviews',
      ['物流', 0.5, 'positive', '物流很快，第二天就到了。'],
      ['漏水', 0.5, 'negative', '盖子会漏水，不推荐。'],
    ],
    [
      'Korean reviews',
      ['배송', 0.5, 'positive', '배송이 정말 빨라서 좋아요.'],
      ['가격', 0.5, 'negative', '가격이 너무 비싸요.'],
    ],
    [
      'Arabic reviews',
      ['التوصيل', 0.5, 'positive', 'التوصيل سريع جدا والتغليف ممتاز.'],
      ['السعر', 0.5, 'negative', 'السعر مرتفع ولا يستحق.'],
    ],
    [
      'Hindi reviews',
      ['डिलीवरी', 0.5, 'positive', 'डिलीवरी समय पर हुई, बढ़िया।'],
      ['क़ीमत', 0.5, 'negative', 'इस क़ीमत पर बेकार है।'],
    ],
    [
      'reviews in two languages',
      ['delivery', 1, 'positive', 'The delivery was quick.', 'Die Lieferung war schnell und gut.'],
    ],
    ['a single review', ['leaks', 1, 'negative', 'The lid leaks and my books got wet.']],
    [
      'reviews that contradict each other',
      ['size', 1, 'mixed', 'The size is perfect for my hands.', 'The size is wrong, terrible.'],
    ],
    ['reviews that say no', ['does not leak', 0.75, 'positive', 'The lid does not leak at all.']],
    ['an interview', ['tea', 1, 'negative', 'A cold tea annoys me every morning.']],
    ['support mails', ['arrived', 1, 'neutral', 'where is my delivery?']],
    [
      'a page with customers on it',
      ['leaks', 0.5, 'negative'],
      ['hot', 0.5, 'neutral', 'My coffee stays hot on the train.'],
    ],
    ['Thai without spaces', ['ส่งของเร็ว', 1, 'neutral', 'ส่งของเร็วและแพ็คดี']],
    ['Hebrew from right to left', ['שומר על החום', 0.67, 'neutral', 'שומר על החום גם בשלג']],
    ['markup in reviews', ['hot', 1, 'neutral', 'Keeps tea hot & cold', 'Tea stays hot.']],
    ['reviews that give orders', ['hot', 0.67, 'positive', 'Keeps my coffee hot all day.', 'Coffee stays hot.']],
    [
      'notes that give orders',
      ['customers', 0.5, 'positive', 'Customers love the cup.'],
      ['ask', 0.5, 'neutral', 'They ask for a smaller one.'],
    ],
    ['emoji alone'],
    ['one word of 20,000 letters'],
    ['an empty file'],
    ['a bottle’s page'],
  ])('%s are themes with literal quotes', (name, ...expected) => {
    const { voice_of_customer } = said(name);
    expect(voice_of_customer.map(({ theme, share, sentiment }) => [theme, share, sentiment])).toEqual(
      expected.map(([theme, share, sentiment]) => [theme, share, sentiment]),
    );
    const quotes = voice_of_customer.map((voice) => voice.quotes.map(({ text }) => text));
    for (const [index, [, , , ...texts]] of expected.entries()) {
      expect(quotes[index]).toEqual(expect.arrayContaining(texts));
    }
  });
});

describe('what keeps people from buying', () => {
  it.each<[SourceName, ...[string, number][]]>([
    [
      'English reviews',
      ['After a month the lid leaks and nobody answers.', 0.5],
      ['Too expensive, and the lid leaks.', 0.17],
    ],
    ['Spanish reviews', ['El montaje es complicado y faltaba un tornillo.', 0.5]],
    ['Chinese reviews', ['盖子会漏水，不推荐。', 0.5]],
    ['reviews in two languages', ['Die Lieferung kam nie an, schlecht.', 0.25]],
    ['reviews that say no'],
    ['an empty file'],
  ])('is told by %s', (name, ...expected) => {
    expect(said(name).objections.map(({ text, share }) => [text, share])).toEqual(expected);
  });
});
