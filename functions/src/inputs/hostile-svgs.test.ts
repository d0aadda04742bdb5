import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attacks, HOSTILE_SEED } from '../../../tests/hostile-seed';
import { InputError } from './input-error';
import { prepareLogo } from './prepare-logo';

const most = (of: number) => fc.integer({ min: 1, max: of });

/** Parts of drawings that are small to send and large to draw, or that lead out of the file. */
const parts: fc.Arbitrary<string> = fc.oneof(
  fc
    .record({
      of: fc.constantFrom(
        'feGaussianBlur stdDeviation="60"',
        'feTurbulence numOctaves="9"',
        'feMorphology radius="50"',
      ),
      times: most(60),
    })
    .map(
      ({ of, times }) =>
        `<filter id="f" x="-3" y="-3" width="7" height="7">${`<${of}/>`.repeat(times)}</filter><rect width="90" height="90" filter="url(#f)"/>`,
    ),
  most(60_000).map((times) => `<path d="M0 0${'l9 9-9 3'.repeat(times)}z" stroke="#c00" stroke-dasharray="0.01"/>`),
  most(14).map((levels) =>
    Array.from(
      { length: levels },
      (_, level) => `<g id="g${level + 1}"><use href="#g${level}"/><use href="#g${level}"/></g>`,
    )
      .concat('<rect id="g0" width="9" height="9"/>', `<use href="#g${levels}"/>`)
      .join(''),
  ),
  most(400).map(
    (levels) => `${'<g opacity="0.9">'.repeat(levels)}<rect width="9" height="9"/>${'</g>'.repeat(levels)}`,
  ),
  most(40).map(
    (size) =>
      `<pattern id="p" width="0.0${size}" height="0.01"><rect width="9" height="9"/></pattern><rect width="90" height="90" fill="url(#p)"/>`,
  ),
  fc
    .constantFrom(
      'file:///etc/passwd',
      'http://127.0.0.1:9/x.png',
      '//169.254.169.254/',
      'data:image/svg+xml;base64,PHN2Zy8+',
      '/proc/self/environ',
    )
    .map((to) => `<image href="${to}" width="90" height="90"/><use href="${to}#a"/><style>@import "${to}";</style>`),
  fc.constantFrom(
    '<script>1</script>',
    '<rect width="9" height="9" onload="1"/>',
    '<foreignObject><p>x</p></foreignObject>',
    '<a href="javascript:1"><text>x</text></a>',
  ),
);

const head = fc.constantFrom(
  '',
  '<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE svg [<!ENTITY % e SYSTEM "http://127.0.0.1:9/">%e;]>',
);
const size = fc.constantFrom(
  'viewBox="0 0 90 90"',
  'viewBox="0 0 90 90" width="90000" height="90000"',
  'width="1e9" height="1e9"',
  'viewBox="0 0 NaN 90"',
);

const drawing = fc
  .record({ head, size, parts: fc.array(parts, { minLength: 1, maxLength: 3 }) })
  .map(
    ({ head: before, size: how, parts: inner }) =>
      `${before}<svg xmlns="http://www.w3.org/2000/svg" ${how}>${inner.join('')}<rect width="9" height="9" fill="#1b7a4b"/></svg>`,
  );

it.each(fc.sample(drawing, { seed: HOSTILE_SEED, numRuns: attacks(3) }).map((svg, number) => ({ svg, number })))(
  `a hostile drawing comes to an end: as a picture, or as a refusal in words (${HOSTILE_SEED}, $number)`,
  async ({ svg }) => {
    const prepared = await prepareLogo(Buffer.from(svg), { name: 'logo.svg', content_type: 'image/svg+xml' }).catch(
      (error: unknown) => error,
    );
    if (prepared instanceof Error) expect(prepared).toBeInstanceOf(InputError);
    else expect(prepared).toMatchObject({ image: { content_type: 'image/png' } });
  },
);
