import { describe, expect, it } from 'vitest';
import type { Language } from './language';
import { detectLanguage, guessLanguage } from './detect-language';

const DESCRIPTIONS: [Language, string][] = [
  ['english', 'Fell straight from the tree into the bottle. The autumn taste of English apples.'],
  ['arabic', 'طعم الخريف من التفاح الإنجليزي الطازج في كل رشفة.'],
  ['french', 'Le goût de l’automne dans une bouteille, pour les matins qui commencent avec du soleil.'],
  ['spanish', 'El sabor del otoño en una botella, para las mañanas que empiezan con sol.'],
  ['german', 'Der Geschmack von Herbst in der Flasche, für den Morgen mit viel Sonne und ohne Eile.'],
  ['portuguese', 'O sabor do outono em uma garrafa, para as manhãs que não têm pressa.'],
  ['italian', 'Il gusto dell’autunno in una bottiglia, per le mattine che non hanno fretta.'],
  ['turkish', 'Sonbaharın tadı bir şişede, güneşle başlayan sabahlar için ve daha fazlası.'],
  ['hindi', 'हर घूँट में ताज़े सेब का स्वाद।'],
  ['japanese', '木からまっすぐ落ちて、ボトルの中へ。'],
  ['korean', '나무에서 바로 병 속으로 떨어진 사과의 맛.'],
  ['chinese', '每一口都是新鲜苹果的味道。'],
];

describe('the language of a description', () => {
  it.each(DESCRIPTIONS)('is recognised when it is %s', (language, description) => {
    expect(detectLanguage(description)).toBe(language);
  });

  it('is English when there is nothing to go by', () => {
    expect(detectLanguage('')).toBe('english');
    expect(detectLanguage('XR-2000')).toBe('english');
  });

  it('follows the person’s letters, not a foreign brand name in them', () => {
    expect(detectLanguage('استمتع بعصير Orchard الطازج كل يوم مع العائلة')).toBe('arabic');
  });

  it.each<[string, Language]>([
    ['Handgemachte Seife aus Olivenöl', 'german'],
    ['Chaussures légères, confortables et imperméables', 'french'],
    ['Botella de acero, sin plástico', 'spanish'],
    ['Sabonete artesanal, feito à mão', 'portuguese'],
    ['Borraccia in acciaio, senza plastica, leggera', 'italian'],
    ['Yumuşacık, yıkanabilir yastık', 'turkish'],
    ['Keeps café crème hot for hours', 'english'],
  ])('is told from a few words: “%s”', (description, language) => {
    expect(detectLanguage(description)).toBe(language);
  });

  it('is unknown, not guessed, where the words could be of several languages', () => {
    for (const text of ['', 'XR-2000', 'Retro Sneaker', 'Pasta, pesto']) expect(guessLanguage(text)).toBeNull();
  });
});
