import { describe, expect, it } from 'vitest';
import { pastedWithoutPersonalData, removePersonalData } from './remove-personal-data';

describe('what a customer has written', () => {
  it.each([
    ['Write to ines.oduya+shop@mail.example, please.', 'Write to [email], please.'],
    ['ines (at) mail (dot) example', '[email]'],
    ['Call +44 20 7946 0123 after five.', 'Call [phone] after five.'],
    ['Call me on 555-0132.', 'Call me on [phone].'],
    ['(415) 555-0132 is mine', '[phone] is mine'],
    ['Tel. 030 1234567', 'Tel. [phone]'],
    ['Appelez le 06 12 34 56 78', 'Appelez le [phone]'],
    ['Mi móvil: 612 345 678', 'Mi móvil: [phone]'],
    ['मेरा फ़ोन ९८७६५ ४३२१०', 'मेरा फ़ोन [phone]'],
    ['هاتف ٠٥٠١٢٣٤٥٦٧', 'هاتف [phone]'],
    ['电话13812345678', '电话[phone]'],
    ['My order no. 20418-77 is late.', 'My order no. [order number] is late.'],
    ['Bestellnummer: DE-99812 fehlt', 'Bestellnummer: [order number] fehlt'],
    ['Order #10482 and #A-77120', 'Order [order number] and [order number]'],
    ['注文番号：A1234567', '注文番号：[order number]'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN [IBAN]'],
    ['Card 4111 1111 1111 1111, thanks', 'Card [card number], thanks'],
    ['I live in 12 Mill Lane.', 'I live in [address].'],
    ['Bitte an Lindenstraße 14a liefern', 'Bitte an [address] liefern'],
    ['au 8 rue de la Paix', 'au [address]'],
    ['Calle Mayor 12, piso 3', '[address], piso 3'],
    ['See @ines.rides for photos', 'See [handle] for photos'],
    ['Dear Mr Brandt,\nit leaks.', 'Dear Mr [name],\nit leaks.'],
    ['It leaks.\nKind regards,\nInes Oduya', 'It leaks.\nKind regards,\n[name]'],
    ['Hallo Frau Weber, sie tropft.', 'Hallo Frau [name], sie tropft.'],
    ['My name is Ines Oduya and it leaks.', 'My name is [name] and it leaks.'],
    ['From: Ines Oduya\nIt leaks.', 'From: [name]\nIt leaks.'],
    ['田中様、届きました', '[name]様、届きました'],
  ])('loses what tells who it was: %s', (text, expected) => {
    expect(removePersonalData(text, 'customer')).toBe(expected);
    // Where it was taken out already, nothing more is.
    expect(removePersonalData(expected, 'customer')).toBe(expected);
  });

  it.each([
    'I bought it on 2026-01-15 and again on 15.01.2026.',
    'It cost 1 299,00 € and holds 600 ml at 98.6 degrees.',
    'Sizes 36 37 38 39 40 41 42 are in stock.',
    'Dear customer service, I order 2 bottles a year.',
    'Best bottle\nGreat for trains',
    'お客様の声です',
    'In 12 years I ordered 400 of them',
  ])('keeps what tells nothing: %s', (text) => {
    expect(removePersonalData(text, 'customer')).toBe(text);
  });

  it('costs one pass, whatever stands in it', () => {
    const hostile = [
      'a@'.repeat(50_000),
      '1 '.repeat(50_000),
      'Aa '.repeat(40_000),
      'order no '.repeat(12_000),
      'AB12 '.repeat(20_000),
    ];
    for (const text of hostile)
      expect(removePersonalData(text, 'customer').length).toBeLessThanOrEqual(text.length * 4);
  });
});

describe('what a page says', () => {
  it('keeps its names, sizes and numbers, and loses whom to reach', () => {
    const text =
      'Designed by Mr Brandt. Art. 4006381333931. Sizes 104 110 116 122. Mail shop@tarnwick.example or +49 30 1234567.';
    expect(removePersonalData(text, 'page')).toBe(
      'Designed by Mr Brandt. Art. 4006381333931. Sizes 104 110 116 122. Mail [email] or [phone].',
    );
  });
});

describe('what is pasted', () => {
  it('is hidden line by line, however lines end, and is no longer than it was', () => {
    expect(pastedWithoutPersonalData('It leaks a lot.\r\nKind regards,\r\nInes Oduya')).toBe(
      'It leaks a lot.\nKind regards,\n[name]',
    );
    expect([pastedWithoutPersonalData('#1234'), pastedWithoutPersonalData('')]).toEqual(['[orde', '']);
  });
});
