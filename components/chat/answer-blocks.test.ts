import { describe, expect, it } from 'vitest';
import { answerBlocks, citedInOrder, spokenText, wholeSentences, withoutHalfMarker } from './answer-blocks';

describe('an answer as it is shown', () => {
  it('has paragraphs and lists, and the ads where the words speak of them', () => {
    expect(
      answerBlocks('**Two** ads win:\n- “Dawn” [ad:a.1] earns 3×\n- “Dusk” [ad:2]\n\n1. Make more.\nThen wait.'),
    ).toEqual([
      { kind: 'paragraph', pieces: [{ kind: 'words', words: 'Two ads win:' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          [
            { kind: 'words', words: '“Dawn” ' },
            { kind: 'ad', adId: 'a.1' },
            { kind: 'words', words: ' earns 3×' },
          ],
          [
            { kind: 'words', words: '“Dusk” ' },
            { kind: 'ad', adId: '2' },
          ],
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'words', words: 'Make more.' }]] },
      { kind: 'paragraph', pieces: [{ kind: 'words', words: 'Then wait.' }] },
    ]);
  });

  it('numbers the ads as it speaks of them, whatever order they come in', () => {
    const ad = (ad_id: string) => ({ ad_id, ad_name: ad_id, thumbnail_url: null });
    const cited = citedInOrder([ad('a'), ad('b'), ad('c')], 'First [ad:c], then [ad:b] and [ad:c] again.');
    expect(cited.map(({ ad_id }) => ad_id)).toEqual(['c', 'b', 'a']);
  });

  it.each([
    ['“Dawn” [', '“Dawn” '],
    ['“Dawn” [ad:1', '“Dawn” '],
    ['“Dawn” [ad:1]', '“Dawn” [ad:1]'],
    ['see [note', 'see [note'],
  ])('shows no half marker of “%s”', (text, shown) => {
    expect(withoutHalfMarker(text)).toBe(shown);
  });
});

describe('an answer as it is spoken', () => {
  it('comes sentence by sentence, without markers, and the last when it is whole', () => {
    const text = 'Two ads win [ad:1]. They open with a question. Make mo';
    expect(wholeSentences(text, false)).toEqual(['Two ads win.', 'They open with a question.']);
    expect(wholeSentences(`${text}re.`, true)).toEqual(['Two ads win.', 'They open with a question.', 'Make more.']);
    expect(wholeSentences('', true)).toEqual([]);
    expect(spokenText('## “Dawn” [ad:1], **now**')).toBe('“Dawn”, now');
  });
});
