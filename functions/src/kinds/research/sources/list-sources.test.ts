import { expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../../../../../lib/domain/kinds/sample-inputs';
import { listSources } from './list-sources';

const input = SAMPLE_INPUTS.research_summary;

it('sources are numbered in the order in which they are told, and a page that comes again is read once', () => {
  const file = { path: 'users/ann/uploads/x.csv', name: 'x.csv', size: 1, content_type: 'text/csv' as const };
  const { listed, pasted } = listSources(
    {
      ...input,
      sources: ['https://www.norden.example/bottle/', 'https://norden.example/care#wash'],
      competitors: ['https://other.example/flask', 'https://norden.example/care'],
      texts: [{ title: 'Mails', text: 'It leaks.' }],
      files: [file],
    },
    'https://norden.example/bottle',
  );
  expect(listed.map((one) => [one.id, one.kind, 'url' in one ? one.url : one.file.name])).toEqual([
    ['s1', 'own_page', 'https://norden.example/bottle'],
    ['s2', 'page', 'https://norden.example/care#wash'],
    ['s3', 'competitor', 'https://other.example/flask'],
    ['s6', 'reviews', 'x.csv'],
  ]);
  expect(pasted.map(({ id, title }) => [id, title])).toEqual([
    ['s4', 'Pasted'],
    ['s5', 'Mails'],
  ]);
});

it('a product without a page of its own has the sources that are given, and none where none are', () => {
  expect(listSources({ ...input, notes: ' ' }, null).listed.map(({ id, kind }) => [id, kind])).toEqual([
    ['s1', 'page'],
    ['s2', 'competitor'],
  ]);
  expect(listSources({ ...input, sources: [], competitors: [], notes: '' }, null)).toEqual({ listed: [], pasted: [] });
});
