import { describe, expect, it } from 'vitest';
import { only, read } from '../feed-fixtures';

const names = (content: string | Buffer) => read(content).rows.map(({ product }) => product.full_name);

describe('a plain CSV', () => {
  it('says of each row what its headings name', () => {
    const text =
      'name,description,price,sale price,currency,image,link,brand,category,availability\n' +
      'Hearth Mug,"A mug of stoneware. It keeps warm.",18.50,16.00,EUR,https://t.example/m.jpg,https://t.example/mug,Tarnwick,Home > Mugs,in stock';
    expect(only(text)).toEqual({
      line: 2,
      brandName: 'Tarnwick',
      imageUrls: ['https://t.example/m.jpg'],
      product: {
        full_name: 'Hearth Mug',
        description: 'A mug of stoneware. It keeps warm.',
        features: [],
        price: { amount: 16, currency: 'EUR', was: 18.5 },
        availability: 'in_stock',
        rating: null,
        category: 'Mugs',
        source_url: 'https://t.example/mug',
        language: 'en',
      },
    });
  });

  it.each([
    ['a comma', 'name,brand\nMug,Tarnwick'],
    ['a semicolon', 'name;brand\nMug;Tarnwick'],
    ['a tab', 'name\tbrand\nMug\tTarnwick'],
    ['a bar', 'name|brand\nMug|Tarnwick'],
    ['what “sep=” says', 'sep=;\nname;brand\nMug;Tarnwick'],
    ['what has most columns, whatever stands in its texts', 'name;brand;description\nMug;Tarnwick;a, b, c, d, e'],
  ])('may have its values parted by %s', (_what, text) => {
    expect(only(text)).toMatchObject({ product: { full_name: 'Mug' }, brandName: 'Tarnwick' });
  });

  it.each([
    ['Windows', 'name,brand\r\nMug,A\r\nPot,B\r\n'],
    ['old Macs', 'name,brand\rMug,A\rPot,B\r'],
    ['both at once', 'name,brand\r\nMug,A\nPot,B'],
  ])('may have line ends of %s', (_whose, text) => {
    expect(read(text).rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('may have quotation marks, line breaks and marks between values in its texts', () => {
    const text = 'name,description,brand\n"The ""big"" mug, blue","It is large.\nIt is blue.",Tarnwick\nPot,x,y';
    const [mug, pot] = read(text).rows;
    expect(mug).toMatchObject({ line: 2, product: { full_name: 'The "big" mug, blue' } });
    expect(pot).toMatchObject({ line: 4, product: { full_name: 'Pot' } });
  });

  it('may have a quotation mark in the middle of a value, as inches have', () => {
    expect(names('name,brand\n5" pipe,A\nMug,B')).toEqual(['5" pipe', 'Mug']);
  });

  it('may have a title above its headings, and empty lines', () => {
    const { rows } = read('Export of 10 March\n\nname,price\n\nMug,1.00 EUR\n,\nPot,2.00 EUR');
    expect(rows.map(({ line }) => line)).toEqual([5, 7]);
  });

  it('may leave out what is empty at the end of a row, as Excel does', () => {
    expect(names('name,price,description,image\nMug,1.00 EUR')).toEqual(['Mug']);
  });

  it('takes the article’s name where its number has a heading that may be either', () => {
    expect(names('Artikel;Artikelbezeichnung\n4711;Tasse')).toEqual(['Tasse']);
  });
});

describe('a row that can’t be taken', () => {
  const columns = 'name,price,brand,description\n';
  it.each([
    ['without a name', `${columns},1.00,A,x`, 'It has no name.'],
    ['with nothing to read in its name', `${columns}---,1.00,A,x`, 'It has no name.'],
    [
      'whose text has a comma and no quotation marks',
      `${columns}Mug,1.00,A,blue, large`,
      'It has 5 values for 4 columns. Put texts that have “,” in them into quotation marks.',
    ],
    [
      'of which a line break has left the end',
      `${columns}large`,
      'It has only 1 value for 4 columns. Put texts with line breaks into quotation marks.',
    ],
  ])('%s is told with its line, and the others are taken', (_how, text, reason) => {
    const { rows, wrong, found } = read(`${text}\nPot,2.00,B,y`);
    expect(wrong).toEqual([{ line: 2, reason }]);
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(found).toBe(2);
  });

  it('with a quotation mark that nobody closes loses no other row', () => {
    const text = 'name,brand\nMug,A\n"Pot,B\nBowl,C\n"Cup, large",D\nJar,E';
    const { rows, wrong } = read(text);
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 5, 6]);
    expect(wrong.map(({ line }) => line)).toEqual([3]);
    expect(wrong[0]?.reason).toContain('opened and never closed');
  });

  it('is one of the 200 that are listed, and counted when it is not', () => {
    const { wrong, wrongCount } = read(`name,price\n${',1.00\n'.repeat(500)}Mug,1.00`);
    expect(wrong).toHaveLength(200);
    expect(wrongCount).toBe(500);
  });
});

describe('a feed of a thousand rows', () => {
  const isBad = (row: number) => row % 33 === 7 && row < 990;
  const lines = Array.from({ length: 1000 }, (_, row) =>
    isBad(row) ? `,${row}.00 EUR,x` : `Mug ${row},${row + 1}.00 EUR,x`,
  );

  it('of which 30 are wrong brings 970 products and exactly those 30 lines', () => {
    const { rows, wrong, wrongCount, found } = read(`name,price,brand\n${lines.join('\n')}`);
    const bad = lines.flatMap((_, row) => (isBad(row) ? [row + 2] : []));
    expect(bad).toHaveLength(30);
    expect([rows.length, wrongCount, found]).toEqual([970, 30, 1000]);
    expect(wrong.map(({ line }) => line)).toEqual(bad);
  });

  it('and more brings the first thousand, and says so', () => {
    const many = Array.from({ length: 1003 }, (_, row) => `Mug ${row},x`);
    const { rows, found, warnings } = read(`name,brand\n${many.join('\n')}`);
    expect([rows.length, rows.at(-1)?.line, found]).toEqual([1000, 1001, 1003]);
    expect(warnings).toEqual([
      'The file has 3 products more than the 1,000 that one import takes: the first 1,000 were taken. Import the others from a file of their own.',
    ]);
  });
});
