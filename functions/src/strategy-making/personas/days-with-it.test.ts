import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../lib/domain/shared/language';
import { situationOf, triggersIn, UNTOLD, daysWithIt } from './days-with-it';

const saying = (...texts: string[]) => texts.map((text) => ({ text, sources: ['s1'] }));

describe('in which days something is used', () => {
  it.each<[Language, text: string, clause: string]>([
    ['english', 'Lovely colour, and my son takes it to school.', 'my son takes it to school'],
    ['arabic', 'لونه جميل، آخذه معي في القطار كل يوم.', 'آخذه معي في القطار كل يوم'],
    ['french', 'Très belle couleur, ma fille le prend à l’école.', 'ma fille le prend à l’école'],
    [
      'spanish',
      'Muy bonita, mi hija la lleva al colegio todos los días.',
      'mi hija la lleva al colegio todos los días',
    ],
    [
      'german',
      'Sehr schön, und meine Tochter nimmt sie mit in die Schule.',
      'meine Tochter nimmt sie mit in die Schule',
    ],
    ['portuguese', 'Muito bonita, minha filha leva para a escola.', 'minha filha leva para a escola'],
    ['italian', 'Molto bella, e mia figlia la porta a scuola ogni giorno.', 'mia figlia la porta a scuola ogni giorno'],
    ['turkish', 'Rengi çok güzel, kızım her gün okula götürüyor.', 'kızım her gün okula götürüyor'],
    ['hindi', 'रंग बहुत सुंदर है, मेरी बेटी इसे स्कूल ले जाती है।', 'मेरी बेटी इसे स्कूल ले जाती है'],
    ['japanese', '色がきれいです。娘が毎日学校に持って行きます。', '娘が毎日学校に持って行きます'],
    ['korean', '색이 예뻐요. 딸이 매일 학교에 가져가요.', '딸이 매일 학교에 가져가요'],
    ['chinese', '颜色很好看，女儿每天带去学校。', '女儿每天带去学校'],
  ])('is told by a clause, as it stands there: %s', (language, text, clause) => {
    expect(daysWithIt(saying(text), language)).toEqual({ clause, from: { text, sources: ['s1'] } });
  });

  it('is told by who says most of it, and by no complaint', () => {
    const said = saying(
      'Still hot in the evening.',
      'Cold at lunch on the train, broken at school.',
      'At lunch on the train.',
    );
    expect(situationOf(daysWithIt(said, 'english'), 'Uses it')).toBe('Uses it like this: “Cold at lunch on the train”');
  });

  it.each(['It doesn’t work.', 'It runs small.', 'Keeps my tea hot.', 'Nice.'])('is not told by “%s”', (text) => {
    expect(situationOf(daysWithIt(saying(text), 'english'), 'Uses it')).toBe(UNTOLD);
  });
});

describe('what made them look for it', () => {
  it('is what they have said, and nothing that was not', () => {
    const said = saying(
      'Much lighter than it looks, unlike my old one.',
      'A friend told me of it.',
      'Great gift for her.',
    );
    expect(triggersIn(said, null, 'english')).toEqual([
      'Had another one before: “unlike my old one”',
      'It is to be a present: “Great gift for her”',
      'Somebody has spoken of it: “A friend told me of it”',
    ]);
    expect(triggersIn(saying('A gift from a friend.'), null, 'english')).toEqual([
      'It is to be a present: “A gift from a friend”',
    ]);
    expect(triggersIn(saying('Keeps tea hot.'), null, 'english')).toEqual([]);
  });
});
