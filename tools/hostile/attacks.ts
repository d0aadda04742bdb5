import type { CheckName } from '../test/test-arguments';

interface Attack {
  /** What is tried. */
  on: string;
  check: CheckName;
  /** Parts of the names of the files that try it. */
  files: readonly string[];
  /** Whether it is made from the seed; the others are lists. */
  generated?: true;
}

/** Everything that is tried against the product, where it is tried in `npm test` too: there with fewer of what is generated. */
export const ATTACKS: readonly Attack[] = [
  { on: 'other people’s documents, by everybody', check: 'rules', files: ['tests/rules/firestore.rules'] },
  {
    on: 'documents with wrong types, blanks, sizes, fields, numbers',
    check: 'rules',
    files: ['tests/rules/rules-against-schemas'],
    generated: true,
  },
  { on: 'other people’s files', check: 'rules', files: ['tests/rules/storage.rules'] },
  {
    on: 'uploads packed, relabelled, under names of another shape',
    check: 'rules',
    files: ['tests/rules/hostile-uploads'],
    generated: true,
  },
  { on: 'addresses inside of networks', check: 'unit', files: ['lib/net/hostile-addresses'], generated: true },
  {
    on: 'addresses, redirects, answers and pages made to lead astray',
    check: 'unit',
    files: ['lib/net/', 'web-pages/fetch/', 'product/hostile-pages'],
  },
  { on: 'drawings that are small to send', check: 'unit', files: ['inputs/hostile-svgs'], generated: true },
  {
    on: 'SVGs and pictures that unfold, never end or read other files',
    check: 'unit',
    files: ['inputs/prepare-logo', 'inputs/prepare-photo'],
  },
  { on: 'bad tokens and those who try many', check: 'unit', files: ['lib/server/auth/', 'lib/server/http/'] },
  { on: 'thirty at once for keys and secrets', check: 'emulator', files: ['auth/make-key'] },
  {
    on: 'more jobs and files than a person may have, and swarms of guests',
    check: 'emulator',
    files: ['emulator/person-limits', 'quiet/line'],
  },
  {
    on: 'documents that can’t be read, and tokens where none may be',
    check: 'emulator',
    files: ['emulator/unreadable-documents', 'emulator/no-token-anywhere'],
  },
  { on: 'headers, bodies, addresses and methods of the API', check: 'e2e', files: ['e2e/api-fuzz'], generated: true },
  {
    on: 'what the API refuses, and who it lets in',
    check: 'e2e',
    files: ['e2e/api-refusals', 'e2e/api-keys', 'e2e/api-once'],
  },
  { on: 'what runs in a page, and who frames it', check: 'e2e', files: ['e2e/doors'] },
];
