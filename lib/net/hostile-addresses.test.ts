import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attacks, HOSTILE_SEED } from '../../tests/hostile-seed';
import { readWebAddress } from './checked-address';
import { isPublicAddress } from './public-address';

type Octets = [number, number, number, number];

const byte = fc.integer({ min: 0, max: 255 });
/** Inside of networks, of this machine, and where clouds keep what they know. */
const inside: fc.Arbitrary<Octets> = fc.oneof(
  fc.constant<Octets>([169, 254, 169, 254]),
  fc.tuple(fc.constantFrom(0, 10, 127), byte, byte, byte),
  fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), byte, byte),
);

const numberOf = ([a, b, c, d]: Octets) => ((a * 256 + b) * 256 + c) * 256 + d;
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
const wide = (text: string) =>
  [...text]
    .map((sign) => (/[0-9.]/.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign))
    .join('');

/** Ways to write one address that browsers and libraries read as the same. */
const SPELLINGS: readonly ((octets: Octets) => string)[] = [
  (octets) => octets.join('.'),
  (octets) => `${octets.join('.')}.`,
  (octets) => String(numberOf(octets)),
  (octets) => `0x${hex(numberOf(octets), 8)}`,
  (octets) => octets.map((octet) => `0${octet.toString(8)}`).join('.'),
  (octets) => octets.map((octet) => `0x${octet.toString(16)}`).join('.'),
  ([a, ...rest]) => `${a}.${numberOf([0, ...rest])}`,
  ([a, b, c, d]) => `${a}.0${b.toString(8)}.${c * 256 + d}`,
  (octets) => octets.join('%2e'),
  (octets) => wide(octets.join('.')),
  (octets) => octets.join('。'),
  (octets) => `[::ffff:${octets.join('.')}]`,
  ([a, b, c, d]) => `[::ffff:${hex(a * 256 + b, 1)}:${hex(c * 256 + d, 1)}]`,
  (octets) => `[::${octets.join('.')}]`,
  ([a, b, c, d]) => `[64:ff9b::${hex(a * 256 + b, 1)}:${hex(c * 256 + d, 1)}]`,
  ([a, b, c, d]) => `[2002:${hex(a * 256 + b, 1)}:${hex(c * 256 + d, 1)}::]`,
];

const AROUND = [
  'http://{}/',
  'https://{}:8443/a?b#c',
  'HTTP://{}',
  'http:\\\\{}\\',
  ' http://{}/ ',
  'http:/{}/',
  'ht\ttp://{}/',
] as const;
/** Of which none is asked, wherever it leads. */
const NEVER = [
  'http://ann@{}/',
  'http://ann:pass@{}/',
  'ftp://{}/',
  'file://{}/etc/passwd',
  'gopher://{}/_',
  '//{}/',
  'data:text/html,{}',
] as const;

const form = fc.record({
  octets: inside,
  spelling: fc.constantFrom(...SPELLINGS),
  around: fc.constantFrom(...AROUND, ...NEVER),
});

it(`no spelling of an address inside of a network is one that may be asked (seed ${HOSTILE_SEED})`, () => {
  fc.assert(
    fc.property(form, ({ octets, spelling, around }) => {
      expect(() => readWebAddress(around.replace('{}', spelling(octets)), isPublicAddress)).toThrow(/^it /);
    }),
    { seed: HOSTILE_SEED, numRuns: attacks(500) },
  );
});

it('but an address of the internet is, with the same things around it', () => {
  for (const around of AROUND)
    expect(readWebAddress(around.replace('{}', '93.184.215.14'), isPublicAddress).hostname).toBe('93.184.215.14');
});
