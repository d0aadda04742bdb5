import { describe, expect, it } from 'vitest';
import { openPage } from '../page';
import { toneOf } from './page-tone';

const tone = (html: string) => toneOf(openPage(html, new URL('https://moss.example/')));
const page = (language: string, heading: string) => `<html lang="${language}"><body><h1>${heading}</h1></body></html>`;

describe('a page’s tone', () => {
  it.each([
    ['English', page('en-GB', 'Bold, natural colour for timeless rooms'), ['bold', 'natural', 'timeless']],
    ['German', page('de', 'Natürliche Seife, handgemacht und zeitlos'), ['natürlich', 'handgemacht', 'zeitlos']],
    ['French', page('fr-FR', 'Des savons naturels et une déco chaleureuse'), ['naturel', 'chaleureux']],
    ['Spanish', page('es', 'Cerámica artesanal, moderna y sostenible'), ['artesanal', 'moderno', 'sostenible']],
    ['Italian', page('it', 'Ceramiche artigianali, classiche e raffinate'), ['artigianale', 'classico', 'raffinato']],
    ['Dutch', page('nl', 'Speelse en duurzame lampen'), ['speels', 'duurzaam']],
    ['Portuguese', page('pt-BR', 'Sabonetes naturais e artesanais'), ['natural', 'artesanal']],
  ])('is told in %s', (_, html, expected) => expect(tone(html)).toEqual(expected));

  it.each([
    [
      'is read where the page doesn’t say its language',
      '<h1>Die Seife ist natürlich und für dich gemacht</h1>',
      ['natürlich'],
    ],
    ['is read in what a page says of itself', '<meta name="description" content="Playful lamps">', ['playful']],
    ['is read in text that says it twice', '<p>Simple bowls.</p><p>Simple cups.</p>', ['simple']],
    ['is nothing that is said in passing', '<p>A simple bowl.</p>', []],
    ['is nothing that scripts and styles say', '<script>bold bold bold</script><style>.bold.bold.bold{}</style>', []],
    ['is nothing in a language without a list', page('ja', 'bold natural'), []],
    ['is nothing where no such word stands', '<h1>Mugs and bowls</h1>', []],
    ['is not part of another word', '<h1>Boldface unnatural</h1>', []],
    [
      'has the most used first, six at most',
      '<h1>Bold</h1><h2>bold calm wild pure soft warm fresh</h2><p>calm</p>',
      ['bold', 'calm', 'wild', 'pure', 'soft', 'warm'],
    ],
    ['is read in the first 20,000 characters', `<p>${'mug '.repeat(5000)}</p><p>bold bold bold</p>`, []],
    ['is read on a page that nests without end', `${'<div>'.repeat(10_000)}bold bold`, ['bold']],
  ])('%s', (_, html, expected) => expect(tone(html)).toEqual(expected));
});
