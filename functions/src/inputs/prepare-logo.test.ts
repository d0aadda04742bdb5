import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { InputError } from './input-error';
import { prepareLogo } from './prepare-logo';
import { makeSvgSafe } from '../../../lib/svg/safe-svg';

const file = { name: 'logo.svg', content_type: 'image/svg+xml' };
const NS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const prepare = (source: string) => prepareLogo(Buffer.from(source), file);
const cleaned = (source: string) => makeSvgSafe(Buffer.from(source)).source;

async function refusal(source: string) {
  const error: unknown = await prepare(source).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InputError);
  return error instanceof InputError ? error.message : '';
}

describe('an SVG logo', () => {
  it('is drawn large, on transparency, from its viewBox alone', async () => {
    const { image } = await prepare(
      `<svg ${NS} viewBox="0 0 60 20"><circle cx="10" cy="10" r="10" fill="#222046"/><rect x="40" width="20" height="20" fill="#222046"/></svg>`,
    );
    expect(image).toMatchObject({ content_type: 'image/png', width: 1000, ground: 'cutout', average_color: '#222046' });
    expect(image.height).toBeGreaterThan(325);
  });

  it('may say its size in units', async () => {
    const { image } = await prepare(
      `<svg ${NS} width="30mm" height="10mm"><circle cx="10" cy="15" r="8"/><circle cx="60" cy="15" r="8"/></svg>`,
    );
    expect(image.width).toBeGreaterThan(300);
  });

  it('may come from Illustrator, with a DOCTYPE that names its namespaces', async () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_xlink "http://www.w3.org/1999/xlink">]>';
    const { image } = await prepare(
      `<?xml version="1.0"?>${doctype}<svg xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" viewBox="0 0 100 50"><circle cx="25" cy="25" r="20" fill="red"/></svg>`,
    );
    expect(image).toMatchObject({ ground: 'cutout', average_color: '#FF0000' });
  });

  it('loses scripts, handlers, foreign content and everything that lies outside of the file', () => {
    const source = cleaned(
      `<svg ${NS} viewBox="0 0 9 9" onload="steal()"><script>steal()</script><foreignObject><iframe src="x"/></foreignObject>` +
        '<image href="https://a.example/x.png"/><image xlink:href="file:///etc/passwd"/><image href="data:image/svg+xml;base64,AAAA"/><use href="other.svg#a"/>' +
        '<a href="javascript:steal()"><rect/></a><style>@import url(https://a.example/x.css);</style><style>rect{fill:url(https://a.example/p.svg#p)}</style>' +
        '<rect style="fill:url(//a.example/p)" fill="u\\72l(https://a.example)" onclick="steal()"/><animate attributeName="href" to="x"/><set/>' +
        '<image href="data:image/png;base64,iVBORw0KGgo="/><rect fill="url(#mine)"/></svg>',
    );
    expect(source).not.toMatch(
      /steal|example|passwd|script|foreignObject|iframe|svg\+xml|animate|<set|<a[\s>]|other\.svg|onload|onclick/u,
    );
    expect(source).toContain('data:image/png;base64,iVBORw0KGgo=');
    expect(source).toContain('url(#mine)');
  });

  it('reads no file of the machine', async () => {
    expect(
      await refusal(
        `<!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/passwd">]><svg ${NS} viewBox="0 0 9 9"><text>&file;</text></svg>`,
      ),
    ).toContain('Export it as plain SVG');
  });

  it('is refused when it unfolds without end', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join('');
    const laughs = `<!DOCTYPE svg [<!ENTITY e0 "ha">${entities}]><svg ${NS} viewBox="0 0 9 9"><text>&e9;</text></svg>`;
    expect(await refusal(laughs)).toContain('unfolds itself many times over');
    const uses = Array.from(
      { length: 24 },
      (_, level) => `<g id="g${level + 1}"><use href="#g${level}"/><use href="#g${level}"/></g>`,
    ).join('');
    expect(
      await refusal(`<svg ${NS} viewBox="0 0 9 9"><defs><g id="g0"><rect/></g>${uses}</defs><use href="#g24"/></svg>`),
    ).toContain('too many parts');
    expect(await refusal(`<svg ${NS} viewBox="0 0 9 9"><g id="me"><use href="#me"/></g></svg>`)).toContain(
      'too many parts',
    );
    expect(await refusal(`<svg ${NS} viewBox="0 0 9 9">${'<g>'.repeat(9000)}${'</g>'.repeat(9000)}</svg>`)).toContain(
      'plain SVG',
    );
  });

  it('is refused without a sane proportion, broken, or empty', async () => {
    expect(await refusal(`<svg ${NS}><title>Nothing</title></svg>`)).toContain('draws nothing that can be measured');
    expect(await refusal(`<svg ${NS} viewBox="0 0 5000 10"><rect width="5" height="5"/></svg>`)).toContain(
      '500 times as wide as it is high',
    );
    expect(await refusal(`<svg ${NS} viewBox="0 0 900 900"><rect y="400" width="900" height="9"/></svg>`)).toContain(
      'times as wide as it is high. Take a more compact form of it and upload it again.',
    );
    expect(await refusal(`<svg ${NS} viewBox="0 0 9 9"><rect`)).toContain('not an SVG we can read');
    expect(await refusal(`<svg ${NS} viewBox="0 0 9 9"></svg>`)).toContain('transparent');
    expect(await refusal('<html><body><svg/></body></html>')).toContain('is a web page');
  });
});

describe('an SVG as programs write it', () => {
  const mark = '<circle cx="130" cy="60" r="20" fill="#c00"/><rect x="160" y="40" width="60" height="40" fill="#c00"/>';
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const prepared = async (bytes: Buffer) => (await prepareLogo(bytes, file)).image;

  it.each([
    [
      'with its <svg> after a comment of thousands of letters',
      Buffer.from(`<!-- ${'words '.repeat(950)} --><svg ${NS} viewBox="100 30 130 60">${mark}</svg>`),
    ],
    [
      'in UTF-16',
      Buffer.from(
        `\uFEFF<?xml version="1.0" encoding="UTF-16"?><svg ${NS} viewBox="100 30 130 60">${mark}</svg>`,
        'utf16le',
      ),
    ],
    [
      'in Latin-1',
      latin(
        `<?xml version="1.0" encoding="ISO-8859-1"?><svg ${NS} viewBox="100 30 130 60"><desc>\xe9\xfc</desc>${mark}</svg>`,
      ),
    ],
    ['without any size', Buffer.from(`<svg ${NS}>${mark}</svg>`)],
    ['with a width of 0', Buffer.from(`<svg ${NS} width="0" height="0" viewBox="100 30 130 60">${mark}</svg>`)],
    [
      'with a prefix',
      Buffer.from(
        `<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="100 30 130 60">${mark.replaceAll('<', '<s:')}</s:svg>`,
      ),
    ],
    ['without a namespace', Buffer.from(`<svg viewBox="100 30 130 60">${mark}</svg>`)],
    [
      'with an undeclared xlink',
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="100 30 130 60"><defs><g id="m">${mark}</g></defs><use xlink:href="#m"/></svg>`,
      ),
    ],
    [
      'within a link',
      Buffer.from(
        `<svg ${NS} viewBox="100 30 130 60" onload="x()"><a href="javascript:x()">${mark}</a><script>x()</script></svg>`,
      ),
    ],
    [
      'as a drawing that a drawing holds',
      Buffer.from(
        `<svg ${NS} viewBox="100 30 130 60"><image x="100" y="30" width="130" height="60" href="data:image/svg+xml;base64,${Buffer.from(`<svg ${NS} viewBox="100 30 130 60">${mark}</svg>`).toString('base64')}"/></svg>`,
      ),
    ],
  ])('%s is drawn whole', async (_, bytes) => {
    const { width, height, average_color, ground } = await prepared(bytes);
    expect([average_color, ground]).toEqual(['#CC0000', 'cutout']);
    // From the left edge of the circle to the right edge of the bar: 110 wide, 40 high.
    expect(width / height).toBeCloseTo(110 / 40, 1);
  });

  it('packed under the ending of an unpacked one is named', async () => {
    const packed = gzipSync(Buffer.from(`<svg ${NS} viewBox="0 0 9 9">${mark}</svg>`));
    await expect(prepareLogo(packed, file)).rejects.toThrow(
      '“logo.svg” is packed (gzip). Unpack it, or export it as plain SVG or PNG and upload it again.',
    );
  });
});

describe('an SVG with text in it', () => {
  const set = (text: string, face: string) =>
    prepare(
      `<svg ${NS} viewBox="0 0 400 100"><text x="10" y="70" font-size="60" font-family="${face}">${text}</text></svg>`,
    );

  it('is set in a typeface of the product, the same on every machine', async () => {
    const [helvetica, nobodys] = [await set('Mark', 'Helvetica'), await set('Mark', 'A face that nobody has')];
    expect(helvetica.bytes.equals(nobodys.bytes)).toBe(true);
    expect(helvetica.bytes.equals((await set('Mark', 'serif')).bytes)).toBe(false);
    expect((await set('علامة', 'Arial')).image.width).toBeGreaterThan(100);
  });

  it('is refused where none has its signs, which are named', async () => {
    await expect(set('Mark 😀 ⴰ', 'Arial')).rejects.toThrow(
      '“logo.svg” has text in it that no typeface here can set (😀 ⴰ). Convert the text to paths (outlines) and upload it again.',
    );
  });
});

describe('an SVG that would be drawn for minutes', () => {
  const blurs = '<feGaussianBlur stdDeviation="40"/>'.repeat(250);
  const slow = `<svg ${NS} viewBox="0 0 99 99"><filter id="f" x="-2" y="-2" width="5" height="5">${blurs}</filter><rect width="99" height="99" filter="url(#f)"/></svg>`;

  it('is given up after some seconds', async () => {
    expect(await refusal(slow)).toContain('takes too long to draw');
  });
});

describe('a bitmap logo', () => {
  const drawing = (inner: string) => sharp(Buffer.from(`<svg ${NS} width="300" height="100">${inner}</svg>`));

  it('on white paper is cut out of it', async () => {
    const bytes = await drawing(
      '<rect width="300" height="100" fill="#fff"/><rect x="40" y="20" width="200" height="60" fill="#123c8c"/>',
    )
      .jpeg()
      .toBuffer();
    const { image } = await prepareLogo(bytes, { name: 'logo.jpg', content_type: 'image/jpeg' });
    expect(image.width).toBeLessThan(210);
    expect(image).toMatchObject({ ground: 'cutout', ground_color: '#FFFFFF' });
    expect(image.average_color).toMatch(/^#1[12]3[BCD]8[ABCD]$/u);
  });

  it('on a colour of its own keeps it', async () => {
    const bytes = await drawing(
      '<rect width="300" height="100" fill="#123c8c"/><circle cx="150" cy="50" r="30" fill="#fff"/>',
    )
      .png()
      .toBuffer();
    const { image } = await prepareLogo(bytes, { name: 'logo.png', content_type: 'image/png' });
    expect(image).toMatchObject({ width: 300, height: 100, ground: 'plain', ground_color: '#123C8C' });
  });
});
