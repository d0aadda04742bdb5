import { seededRandom } from '../../../functions/src/hashing/seeded-random';

export const ROWS = 5_000;

type Sentence = readonly [said: string, stars: number];

/** Sentences of which invented reviews are made, by language: what is said, and how many stars go with it. */
const SAID: readonly (readonly Sentence[])[] = [
  [
    ['Keeps my coffee hot from the first train to the last meeting.', 5],
    ['The lid leaks when the bottle lies on its side in my bag.', 2],
    ['Delivery took three weeks and nobody answered my mails.', 1],
    ['The colour is even more beautiful than in the photos.', 5],
    ['It is a little heavy for a long walk, but it feels solid.', 4],
    ['I was not sure whether it is worth the price, and now I bought a second one.', 5],
    ['After two months the coating began to peel at the bottom.', 2],
    ['Easy to clean with a long brush, and it never smells of yesterday’s tea.', 5],
  ],
  [
    ['Der Deckel tropft, wenn man die Flasche nicht ganz fest zudreht.', 2],
    ['Hält den Tee den ganzen Tag heiß, auch im Winter auf der Baustelle.', 5],
    ['Die Lieferung war schnell und gut verpackt.', 5],
    ['Für den Preis hätte ich mir einen zweiten Deckel gewünscht.', 3],
  ],
  [
    ['Le café reste chaud toute la matinée, même dehors.', 5],
    ['La livraison a duré deux semaines, c’est beaucoup trop long.', 2],
    ['Le couvercle fuit un peu quand elle est couchée.', 2],
  ],
  [
    ['Mantiene el agua fría durante todo el día en la playa.', 5],
    ['El precio es un poco alto para una botella.', 3],
    ['Llegó rápido y muy bien embalada.', 5],
  ],
  [
    ['ふたがしっかり閉まるので、かばんの中で漏れない。', 5],
    ['保温力は素晴らしいけれど、少し重い。', 4],
    ['配送が早くて、梱包も丁寧でした。', 5],
  ],
  [
    ['保温效果很好，冬天喝水特别方便。', 5],
    ['盖子有点漏水，放在包里要小心。', 2],
    ['物流很快，包装也很结实。', 5],
  ],
];
const PEOPLE = ['Ask for Ines.', 'Write to reader@mail.example.', 'Call +44 20 7946 0123.', 'Order no. 20418-77.'];

/** A file of 5,000 reviews as a shop exports them: two to six sentences each, in six languages, some with personal data. */
export function reviewsOf5000(): string {
  const random = seededRandom('reviews');
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  };
  const rows = Array.from({ length: ROWS }, (_, row) => {
    // Half are in the shop's own language.
    const language = random() < 0.5 ? SAID.slice(0, 1) : SAID;
    const sentences = pick(language);
    const said = Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(sentences));
    const stars = Math.round(said.reduce((sum, [, one]) => sum + one, 0) / said.length);
    const person = random() < 0.1 ? ` ${pick(PEOPLE)}` : '';
    const text = said.map(([sentence]) => sentence).join(' ');
    return `${row + 1},${stars},2026-02-${String(1 + (row % 28)).padStart(2, '0')},"${text}${person}"`;
  });
  return `id,rating,date,review\n${rows.join('\n')}\n`;
}
