import { describe, expect, it } from 'vitest';
import type { Category } from './cues/categories';
import { productCategory } from './product-category';
import { readProduct, type ProductFacts } from './read-product';
import { SAMPLE_PRODUCTS } from './sample-products';
import { splitName } from './split-name';

const EXPECTED: Record<keyof typeof SAMPLE_PRODUCTS, Partial<ProductFacts>> = {
  steelBottle: {
    name: 'Trail Bottle',
    category: 'sport',
    features: ['stainless steel', '750 ml', 'leakproof', 'fits every cup holder'],
    eco: [],
    problem: {
      problem: 'Tired of lukewarm water after an hour on the trail?',
      answer: 'Trail Bottle keeps it cold for 24 hours',
    },
  },
  appleJuice: { category: 'food', eco: [], problem: null, offer: { discount: null, deadline: null } },
  cushion: { category: 'home', problem: null, contrasts: false, changes: false },
  teeOnSale: {
    category: 'clothing',
    eco: ['Cut from 100% organic cotton'],
    offer: { discount: '20% off', deadline: 'until Sunday' },
    offerSentences: ['Now 20% off until Sunday, in every size.'],
  },
  headphones: {
    category: 'tech',
    features: ['Active noise cancelling', '40 hours of battery life', 'Bluetooth 5.4', 'Folds flat', 'USB-C charging'],
    contrasts: true,
  },
  faceCream: {
    language: 'german',
    category: 'beauty',
    features: ['Vegan', 'ohne Parfum', 'ohne Mineralöl'],
    eco: ['Vegan', 'In der Nachfüllflasche aus recyceltem Glas'],
    problem: { problem: 'trockene Haut', answer: 'Klara zieht in Sekunden ein und hält den ganzen Tag' },
  },
  coffeeFrench: {
    language: 'french',
    category: 'food',
    offer: { discount: 'Jusqu’à 15 % de réduction', deadline: 'jusqu’au 30 novembre' },
  },
  dogBedSpanish: {
    language: 'spanish',
    category: 'pets',
    features: ['Funda lavable', 'base antideslizante', 'espuma reciclada'],
    eco: ['espuma reciclada'],
    problem: {
      problem: '¿Cansado de pelos por todo el sofá?',
      answer: 'Tu perro duerme mejor en su propia cama',
    },
  },
  drill: {
    language: 'german',
    category: 'tools',
    features: ['12 V', '2 Akkus', '30 Nm', 'LED-Licht', 'Koffer'],
    contrasts: true,
  },
  blocksJapanese: { language: 'japanese', category: 'toys', offer: { discount: '20%オフ', deadline: '今週末まで' } },
  perfumeArabic: { language: 'arabic', category: 'beauty', offer: { discount: 'خصم ٢٠٪', deadline: 'حتى يوم الجمعة' } },
  yogaMatHindi: {
    language: 'hindi',
    category: 'sport',
    problem: { problem: 'क्या आपका मैट हमेशा फिसलता है?', answer: 'इसकी पकड़ पसीने में भी बनी रहती है' },
  },
};

describe('what a description says', () => {
  it.each(Object.entries(EXPECTED))('%s', (id, expected) => {
    expect(readProduct(SAMPLE_PRODUCTS[id as keyof typeof SAMPLE_PRODUCTS])).toMatchObject(expected);
  });
});

const read = (description: string) => readProduct({ productName: 'Norden', description });

describe('short statements', () => {
  it.each<[string, string, string[]]>([
    [
      'items after a colon',
      'Made for travel: leakproof, light and dishwasher-safe.',
      ['leakproof', 'light', 'dishwasher-safe'],
    ],
    ['three short parts', 'Soft, warm and machine washable.', ['Soft', 'warm', 'machine washable']],
    ['lines', 'Leakproof\nFits every bag\n500 ml\n', ['Leakproof', 'Fits every bag', '500 ml']],
    ['ticked lines', '✅ Leakproof\n✅ Fits every bag', ['Leakproof', 'Fits every bag']],
    ['a decimal comma', 'Maße: 10,5 cm breit, 2,5 kg leicht.', ['10,5 cm breit', '2,5 kg leicht']],
    ['Japanese parts', '軽量、防水、洗える。', ['軽量', '防水', '洗える']],
    ['a Japanese sentence that is no list', '木から、まっすぐに、落ちて。', ['木から、まっすぐに、落ちて']],
    ['Chinese parts', '轻便，防水，易清洗。', ['轻便', '防水', '易清洗']],
    ['Arabic parts', 'المزايا: خفيف، مقاوم للماء، سهل التنظيف.', ['خفيف', 'مقاوم للماء', 'سهل التنظيف']],
    ['Hindi parts', 'हल्का, मज़बूत और धोने योग्य।', ['हल्का', 'मज़बूत', 'धोने योग्य']],
    ['Korean parts', '가벼움, 방수, 세탁 가능.', ['가벼움', '방수', '세탁 가능']],
    ['Turkish parts', 'Hafif, su geçirmez ve yıkanabilir.', ['Hafif', 'su geçirmez', 'yıkanabilir']],
  ])('are found in %s', (_, description, features) => {
    expect(read(description).features).toEqual(features);
  });

  it.each([
    'Tonight, my love, let us take fat brushes and paint the skies with the shades of nebula tides, all of them.',
    'And then into the bottle.',
    'Why Norden? Because.',
    'Now 20% off until Sunday.',
  ])('are not cut out of “%s”', (description) => {
    expect(read(description).features).toEqual([]);
  });

  it('leave out sentences that point back, where there are others', () => {
    expect(read('Steel keeps tea hot all day. The lid doubles as a cup. It does that.').features).toEqual([
      'Steel keeps tea hot all day',
      'The lid doubles as a cup',
    ]);
  });

  it('end a sentence before a figure, but not after a short form', () => {
    expect(read('Unser Betrieb presst seit 1962. 500 ml in der Flasche. Auch in Gr. 42 lieferbar.').sentences).toEqual([
      'Unser Betrieb presst seit 1962.',
      '500 ml in der Flasche.',
      'Auch in Gr. 42 lieferbar.',
    ]);
  });

  it('end a sentence after a unit of one letter', () => {
    expect(read('It charges at 100 W. Unlike others, it never frays. Weighs 240 g. 20% off.').sentences).toEqual([
      'It charges at 100 W.',
      'Unlike others, it never frays.',
      'Weighs 240 g.',
      '20% off.',
    ]);
  });

  it('keep abbreviations, dates and wrapped lines whole', () => {
    expect(read('Reicht für ca. 20 Tassen, am 3. Tag ist er am besten. Aus St. Gallen.').sentences).toEqual([
      'Reicht für ca. 20 Tassen, am 3. Tag ist er am besten.',
      'Aus St. Gallen.',
    ]);
    expect(read('A bottle that keeps its temperature from the first\nhour to the last. Good night.').sentences[0]).toBe(
      'A bottle that keeps its temperature from the first hour to the last.',
    );
  });
});

describe('a problem', () => {
  it.each<[string, string, string]>([
    [
      'Sick of cold coffee? Steel keeps it hot for ten hours.',
      'Sick of cold coffee?',
      'Steel keeps it hot for ten hours',
    ],
    [
      'No more soggy sandwiches. The tray keeps bread and salad apart.',
      'soggy sandwiches',
      'The tray keeps bread and salad apart',
    ],
    [
      'Ordinary mugs leak in every bag. Ours locks with a twist.',
      'Ordinary mugs leak in every bag',
      'Ours locks with a twist',
    ],
    ['Schluss mit Kabelsalat! Ein Clip hält alles zusammen.', 'Kabelsalat', 'Ein Clip hält alles zusammen'],
    ['Fini le café froid. L’acier le garde chaud dix heures.', 'le café froid', 'L’acier le garde chaud dix heures'],
    [
      'Stufo dei cavi aggrovigliati? Una clip li tiene in ordine.',
      'Stufo dei cavi aggrovigliati?',
      'Una clip li tiene in ordine',
    ],
    [
      'Cansado de café frio? O aço mantém-no quente por dez horas.',
      'Cansado de café frio?',
      'O aço mantém-no quente por dez horas',
    ],
    [
      'Soğuyan kahveden bıktınız mı? Çelik onu on saat sıcak tutar.',
      'Soğuyan kahveden bıktınız mı?',
      'Çelik onu on saat sıcak tutar',
    ],
    [
      'هل سئمت من القهوة الباردة؟ الفولاذ يبقيها ساخنة عشر ساعات.',
      'هل سئمت من القهوة الباردة؟',
      'الفولاذ يبقيها ساخنة عشر ساعات',
    ],
    [
      '冷めたコーヒーにうんざりしていませんか？スチールが十時間保温します。',
      '冷めたコーヒーにうんざりしていませんか？',
      'スチールが十時間保温します',
    ],
    [
      '식어버린 커피에 지치셨나요? 스틸이 열 시간 동안 따뜻하게 지켜줍니다.',
      '식어버린 커피에 지치셨나요?',
      '스틸이 열 시간 동안 따뜻하게 지켜줍니다',
    ],
    ['告别冷咖啡。不锈钢保温十小时。', '冷咖啡', '不锈钢保温十小时'],
  ])('is read from “%s”', (description, problem, answer) => {
    expect(read(description).problem).toEqual({ problem, answer });
  });

  it('is answered by the product’s name where nothing else answers', () => {
    expect(read('Tired of cold coffee?').problem?.answer).toBe('Norden');
  });

  it('is answered by the name rather than by a sentence that has nothing to do with it', () => {
    const long = 'The insole of memory foam and the breathable knit take every step of a long day from you.';
    expect(read(`Tired feet every night? ${long} Comes in a cotton bag.`).problem?.answer).toBe('Norden');
  });

  it('is not answered by an offer', () => {
    expect(read('Sick of cold coffee? Offer ends Friday.').problem?.answer).toBe('Norden');
  });

  it.each([
    'Ready for summer? Step into it with the right balance.',
    'Looking for a gift? Here it is.',
    'The autumn taste of English apples. Brought to you by gravity.',
    'Wofür steht Norden? Für gute Laune.',
    'Unlike other juices, it is never from concentrate. Bottled at the orchard.',
    'Anders als andere Säfte ist er nie aus Konzentrat. In der Obstwiese abgefüllt.',
  ])('is not read into “%s”', (description) => {
    expect(read(description).problem).toBeNull();
  });
});

describe('the name of a product', () => {
  it.each([
    ['Trail Bottle – steel, 750 ml, leakproof', 'Trail Bottle', 'steel, 750 ml, leakproof'],
    ['Trail Bottle (steel, 750 ml)', 'Trail Bottle', 'steel, 750 ml'],
    ['Trail Bottle, steel, 750 ml', 'Trail Bottle', 'steel, 750 ml'],
    ['Nike – Air Max', 'Nike – Air Max', ''],
    ['Pasta al pomodoro, 500 g', 'Pasta al pomodoro, 500 g', ''],
    ['Jeans (blue)', 'Jeans (blue)', ''],
  ])('%s', (full, name, extras) => {
    expect(splitName(full)).toEqual({ name, extras });
  });
});

describe('the kind of a product', () => {
  it.each<[string, string, Category]>([
    ['Trinkschokolade', 'Süß und dunkel, mit Kakao aus Ghana.', 'food'],
    ['Robe d’été Lina', 'Légère, à porter du matin au soir.', 'clothing'],
    ['Vela de soja', 'Ilumina tu salón.', 'home'],
    ['كريم مرطب', 'للبشرة الجافة.', 'beauty'],
    ['무선 이어폰', '하루 종일 가는 배터리.', 'tech'],
    ['बच्चों की पहेली', 'लकड़ी के टुकड़े।', 'toys'],
    ['Tappetino yoga', 'Per l’allenamento a casa.', 'sport'],
    ['Matkap seti', 'Her atölye için.', 'tools'],
    ['猫砂', '除臭，少尘。', 'pets'],
    ['Dog bed', 'A cushion for your sofa lover.', 'pets'],
    ['XR-2000', 'Just right.', 'other'],
  ])('%s', (name, description, category) => {
    expect(productCategory(name, description)).toBe(category);
  });
});
