import { describe, expect, it } from 'vitest';
import { meansFiles } from './pasted';

const NOTHING = { types: ['Files'], text: '', html: '', fileNames: ['image.png'], intoField: false };
const WORD = {
  types: ['text/plain', 'text/html', 'text/rtf', 'Files'],
  text: 'A crisp tonic with real juniper.',
  html: '<html><head><style>p{margin:0}</style></head><body><!--StartFragment--><p>A crisp tonic with real juniper.</p></body></html>',
  fileNames: ['image.png'],
  intoField: true,
};

describe('what a paste means', () => {
  it.each([
    ['a screenshot', NOTHING, true],
    ['a screenshot, with the cursor in a field', { ...NOTHING, intoField: true }, true],
    ['a picture copied in a browser', { ...NOTHING, types: ['text/html', 'Files'], html: '<img src="a.png">' }, true],
    ['a file copied in a folder', { ...NOTHING, text: '/Users/ann/front.png', fileNames: ['front.png'] }, true],
    ['two files copied in a folder', { ...NOTHING, text: 'a.png\r\nb.png', fileNames: ['a.png', 'b.png'] }, true],
    ['words of Word', WORD, false],
    ['words of Word, beside every field', { ...WORD, intoField: false }, false],
    [
      'cells of Excel',
      { ...WORD, types: ['text/plain', 'text/html', 'Files'], html: '<table><td>Tonic</td></table>' },
      false,
    ],
    ['words with a picture of them, into a field', { ...NOTHING, text: 'Tonic', intoField: true }, false],
    ['a picture with a caption, beside every field', { ...NOTHING, text: 'Tonic' }, true],
    ['words alone', { ...WORD, fileNames: [] }, false],
  ])('%s', (_, pasted, expected) => expect(meansFiles(pasted)).toBe(expected));
});
