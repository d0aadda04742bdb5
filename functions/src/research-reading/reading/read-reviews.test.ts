import { describe, expect, it } from 'vitest';
import { readReviews } from './read-reviews';
import { reviewsAsTable } from './reviews-as-table';

const texts = (text: string) => readReviews(text).reviews.map(({ text: said, title, rating }) => [said, title, rating]);

describe('a file of reviews', () => {
  it.each([
    ['English', 'Title,Rating,Review,Date,Country\nGood,5,It holds.,2026-01-02,GB'],
    ['German', 'Titel;Sterne;Bewertung;Datum;Land\nGood;5;It holds.;2.1.2026;DE'],
    ['French', 'Titre;Note;Commentaire\nGood;5;It holds.'],
    ['Spanish', 'título,estrellas,comentario\nGood,5,It holds.'],
    ['Portuguese', 'título,nota,comentário\nGood,5/5,It holds.'],
    ['Italian', 'titolo\tstelle\trecensione\nGood\t5,0\tIt holds.'],
    ['Turkish', 'başlık,puan,yorum\nGood,5,It holds.'],
    ['Arabic', 'العنوان,التقييم,المراجعة\nGood,٥,It holds.'],
    ['Hindi', 'शीर्षक,रेटिंग,समीक्षा\nGood,५,It holds.'],
    ['Japanese', 'タイトル,評価,レビュー\nGood,★★★★★,It holds.'],
    ['Korean', '제목,별점,리뷰\nGood,5,It holds.'],
    ['Chinese', '标题,评分,评论内容\nGood,10/10,It holds.'],
  ])('may name its columns in %s', (_language, text) => {
    expect(texts(text)).toEqual([['It holds.', 'Good', 5]]);
  });

  it.each([
    [
      'a table',
      'Titel;Sterne;Bewertung;Bestellung\nGut;4,5;"Sie sagte ""dicht"",\nund sie ist es";1234567\n;;Hält warm.;12',
    ],
    ['paragraphs', 'Still hot at five.\n\n★★☆☆☆ It leaks.\nWrite to ann@example.com\n\n=1+1'],
  ])('of %s is the same when it is written without who has said it', (_form, text) => {
    const { reviews } = readReviews(text);
    expect(reviews.length).toBeGreaterThan(1);
    expect(reviewsAsTable(reviews)).not.toMatch(/1234567|ann@/);
    expect(readReviews(reviewsAsTable(reviews)).reviews).toEqual(reviews);
  });

  it('names the lines that can’t be taken and takes the others', () => {
    const { reviews, wrong } = readReviews('rating,review\n5,Fine\n3,\n9,Odd stars\n"2,Never closed\n4,Good');
    expect(reviews.map(({ text, rating }) => [text, rating])).toEqual([
      ['Fine', 5],
      ['Odd stars', null],
      ['Good', 4],
    ]);
    expect(wrong).toEqual([
      { line: 3, reason: 'It has no text.' },
      { line: 4, reason: 'Its rating “9” is none from 1 to 5; the text was taken without it.' },
      { line: 5, reason: 'Its quotation marks don’t fit: one is opened and never closed.' },
    ]);
  });

  it('has its first 5,000 rows read, and says how many more there are', () => {
    const { reviews, more } = readReviews(`review,rating\n${'It holds.,5\n'.repeat(5_003)}`);
    expect([reviews.length, more]).toEqual([5_000, 3]);
  });

  it('tells stars from texts where both columns are called the same', () => {
    expect(texts('Bewertung;Datum;Bewertung\n4;1.1.2026;Die Flasche hält dicht und sieht gut aus.')).toEqual([
      ['Die Flasche hält dicht und sieht gut aus.', null, 4],
    ]);
  });
});

describe('a pasted text', () => {
  it('has a review in each paragraph, else in each line', () => {
    expect(texts('★★★★☆ It holds.\nReally.\n\nIt leaks. 2/5')).toEqual([
      ['It holds.\nReally.', null, 4],
      ['It leaks.', null, 2],
    ]);
    expect(texts('It holds.\nIt leaks.')).toEqual([
      ['It holds.', null, null],
      ['It leaks.', null, null],
    ]);
  });

  it('keeps what is answered in an interview, not what is asked', () => {
    expect(texts('Interviewer: Why?\nCustomer: It holds.')).toEqual([['It holds.', null, null]]);
  });
});
