import { expect, it } from 'vitest';
import { readCitations } from './read-citations';
import { readJsonInText } from './read-json-answer';

const answer = (candidate: object) => ({ candidates: [candidate] });

it('pages that an answer stands on are read from searches and from addresses that were opened, each once', () => {
  const searched = { uri: 'https://grounding.example/redirect/1', title: 'flask.example' };
  const citations = readCitations(
    answer({
      groundingMetadata: {
        groundingChunks: [{ web: searched }, { web: searched }, { maps: {} }, { web: { uri: 'javascript:x' } }],
        groundingSupports: [{ segment: { startIndex: 0 }, groundingChunkIndices: [0] }],
        webSearchQueries: ['steel bottle price', 'steel bottle rival'],
      },
      urlContextMetadata: {
        urlMetadata: [
          { retrievedUrl: 'https://shop.example/a', urlRetrievalStatus: 'URL_RETRIEVAL_STATUS_SUCCESS' },
          { retrievedUrl: 'https://shop.example/b', urlRetrievalStatus: 'URL_RETRIEVAL_STATUS_PAYWALL' },
        ],
      },
    }),
  );
  expect(citations).toEqual({
    pages: [
      { url: 'https://grounding.example/redirect/1', title: 'flask.example' },
      { url: 'https://shop.example/a', title: '' },
    ],
    unread: ['https://shop.example/b'],
    searches: 2,
  });
});

it.each([[null], [{}], [answer({ groundingMetadata: 7, urlContextMetadata: null })]])(
  'an answer without citations has none: %j',
  (said) => expect(readCitations(said)).toEqual({ pages: [], unread: [], searches: 0 }),
);

it.each([
  ['a fence', '```json\n{"a":1}\n```'],
  ['a sentence and marks of citations', 'Here it is: {"a":1} [1, 2]'],
])('JSON is found inside of %s', (_what, text) => {
  expect(readJsonInText(answer({ content: { parts: [{ text }] } }))).toEqual({ a: 1 });
});

it('an answer of words alone is of no use', () => {
  const said = answer({ content: { parts: [{ text: 'I can’t.' }] }, finishReason: 'STOP' });
  expect(() => readJsonInText(said)).toThrow('The text model’s answer can’t be used.');
});
