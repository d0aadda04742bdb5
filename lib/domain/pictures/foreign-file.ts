import { isCameraRaw } from './media-type';
import { hasSignature, isoBrands, letters, type Signature } from './signatures';
import { rootElement, xmlText } from './xml-text';

/** A file that is none of ours, in words: “This ⟨is⟩. ⟨advice⟩ and add it again.” */
export interface ForeignFile {
  is: string;
  /** An instruction that more can be said after: no stop at its end. */
  advice: string;
}

const SAVE = 'Save it as JPEG or PNG';
const EXPORT = 'Export the picture itself as PNG or JPEG';

const picture = (name: string): ForeignFile => ({ is: `is a ${name} picture`, advice: SAVE });

const HEIC: ForeignFile = {
  is: 'is an iPhone photo in HEIC',
  advice: 'Save it as JPEG (or set the camera to Formats › Most Compatible)',
};
const WEB_PAGE: ForeignFile = {
  is: 'is a web page, not a picture',
  advice: 'Open the picture itself in a browser, save that',
};
const PACKED: ForeignFile = { is: 'is packed (gzip)', advice: 'Unpack it, or export it as plain SVG or PNG' };
const VIDEO: ForeignFile = { is: 'is a video', advice: 'Save one of its frames as PNG or JPEG' };
const RAW: ForeignFile = { is: 'is a camera’s raw file', advice: 'Develop it and save it as JPEG' };
const EXECUTABLE: ForeignFile = { is: 'is a program, not a picture', advice: 'Choose a picture' };

/** Of a file that is one of ours, but not all of it. */
export const INCOMPLETE: ForeignFile = {
  is: 'is incomplete: the file breaks off before its end',
  advice: 'Save or export it once more',
};

const starts = (text: string): Signature => ({ at: 0, bytes: letters(text) });

const BY_SIGNATURE: readonly (readonly [Signature, ForeignFile])[] = [
  [{ at: 0, bytes: [0x1f, 0x8b] }, PACKED],
  [starts('%PDF'), { is: 'is a PDF', advice: EXPORT }],
  [starts('8BPS'), { is: 'is a Photoshop document', advice: EXPORT }],
  [starts('%!PS'), { is: 'is an EPS or Illustrator document', advice: 'Export it as SVG or PNG' }],
  [
    { at: 0, bytes: [0xc5, 0xd0, 0xd3, 0xc6] },
    { is: 'is an EPS document', advice: 'Export it as SVG or PNG' },
  ],
  [starts('PK'), { is: 'is a ZIP archive or an office document', advice: `${EXPORT}, or unpack it` }],
  [
    { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0] },
    { is: 'is an office document', advice: EXPORT },
  ],
  [starts('BM'), picture('BMP')],
  [{ at: 0, bytes: [0, 0, 1, 0] }, picture('ICO')],
  [{ at: 4, bytes: letters('JXL ') }, picture('JPEG XL')],
  [{ at: 0, bytes: [0xff, 0x0a] }, picture('JPEG XL')],
  [{ at: 4, bytes: letters('jP  ') }, picture('JPEG 2000')],
  [starts('FUJIFILMCCD-RAW'), RAW],
  [{ at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] }, VIDEO],
  [{ at: 8, bytes: letters('AVI ') }, VIDEO],
  [
    { at: 8, bytes: letters('WAVE') },
    { is: 'is sound, not a picture', advice: 'Choose a picture' },
  ],
  [starts('MZ'), EXECUTABLE],
  [{ at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] }, EXECUTABLE],
];

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** Says what a file is that is none of ours, by its first bytes; null when nobody could tell. */
export function foreignFile(bytes: Uint8Array): ForeignFile | null {
  const brands = isoBrands(bytes);
  if (brands.includes('crx ')) return RAW;
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return HEIC;
  if (brands.length > 0) return VIDEO;
  if (isCameraRaw(bytes)) return RAW;
  const known = BY_SIGNATURE.find(([signature]) => hasSignature(bytes, signature));
  return known?.[1] ?? foreignText(bytes);
}

export const isHeic = (bytes: Uint8Array) => foreignFile(bytes) === HEIC;

function foreignText(bytes: Uint8Array): ForeignFile | null {
  const text = xmlText(bytes.subarray(0, 4096)).trimStart();
  const root = rootElement(text);
  if (root !== null && /^(?:html|head|body|script|div|p|title)$/.test(root)) return WEB_PAGE;
  if (root !== null) return { is: 'is XML, but no SVG', advice: EXPORT };
  const isText = text !== '' && !/[\0-\x08\x0e-\x1f\uFFFD]/.test(text);
  return isText ? { is: 'is text, not a picture', advice: 'Choose a picture' } : null;
}

/** Whether a file says that it is HEIC, by its type or, where the system gives none, by its name. */
export function claimsHeic(file: { name: string; type: string }): boolean {
  return /^image\/hei[cf]/.test(file.type) || (file.type === '' && /\.hei[cf]$/i.test(file.name));
}
