import sharp from 'sharp';

export interface UploadFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A product photo of our own: a bottle, cut out, on a transparent or white ground. */
export async function bottle(
  name: string,
  color: string,
  ground: 'transparent' | 'white' = 'transparent',
): Promise<UploadFile> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200">
    ${ground === 'white' ? '<rect width="900" height="1200" fill="#fff"/>' : ''}
    <rect x="390" y="120" width="120" height="160" rx="16" fill="#2b2b2b"/>
    <path d="M380 270h140l70 170v560a60 60 0 0 1-60 60H370a60 60 0 0 1-60-60V440z" fill="${color}"/>
    <rect x="330" y="560" width="240" height="260" fill="#f6f1e4"/>
    <rect x="365" y="640" width="170" height="22" fill="${color}"/><rect x="365" y="690" width="120" height="14" fill="#555"/>
  </svg>`;
  const image = sharp(Buffer.from(svg));
  if (ground === 'white') {
    return { name, mimeType: 'image/jpeg', buffer: await image.jpeg({ quality: 90 }).toBuffer() };
  }
  return { name, mimeType: 'image/png', buffer: await image.png().toBuffer() };
}

/** Two tins beside each other on a table: which of them is the product, nobody can guess. */
export async function twoTins(name: string): Promise<UploadFile> {
  const tin = (x: number, color: string) => `<g transform="translate(${x} 0)">
    <rect x="60" y="70" width="340" height="620" rx="24" fill="${color}"/>
    <rect x="60" y="70" width="340" height="60" rx="24" fill="#d8d8d2"/>
    <rect x="60" y="250" width="340" height="250" fill="#f6f1e4"/>
    <rect x="110" y="310" width="240" height="34" fill="${color}"/><rect x="110" y="380" width="170" height="20" fill="#555"/>
  </g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="750">
    <rect width="1000" height="750" fill="#9fb4c4"/><rect y="520" width="1000" height="230" fill="#7b5a3c"/>
    ${tin(40, '#14784f')}${tin(500, '#b4641c')}
  </svg>`;
  return { name, mimeType: 'image/png', buffer: await sharp(Buffer.from(svg)).png().toBuffer() };
}

export function logo(): UploadFile {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80"><circle cx="40" cy="40" r="30" fill="#0b5d3b"/><rect x="90" y="30" width="130" height="20" fill="#0b5d3b"/></svg>';
  return { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
}

export function notAnImage(): UploadFile {
  return { name: 'menu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 not a photo') };
}

/** Says that it is a PNG, and isn't. */
export function disguised(): UploadFile {
  return { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from('<html>hello</html>') };
}

/** As an iPhone writes it, under the name that a chat has given it. */
export function heic(): UploadFile {
  const start = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
  return { name: 'from-the-phone.jpg', mimeType: 'image/jpeg', buffer: Buffer.concat([start, Buffer.alloc(2000, 7)]) };
}

/** A photo of which the last part never came. */
export async function brokenOff(): Promise<UploadFile> {
  const { buffer } = await bottle('half.png', '#884422');
  return { name: 'half.png', mimeType: 'image/png', buffer: buffer.subarray(0, Math.floor(buffer.length * 0.7)) };
}

/** A logo of a few lines that would be drawn a thousand million times. */
export function heavyLogo(): UploadFile {
  const levels = Array.from({ length: 9 }, (_, level) => {
    return `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><defs><g id="g0"><rect width="9" height="9"/></g>${levels.join('')}</defs><use href="#g9"/></svg>`;
  return { name: 'heavy.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
}

export function tooLarge(): UploadFile {
  return { name: 'huge.png', mimeType: 'image/png', buffer: Buffer.alloc(10 * 1024 * 1024 + 1, 1) };
}
