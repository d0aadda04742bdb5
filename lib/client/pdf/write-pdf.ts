import { textLayer, toUnicodeMap } from './text-layer';
import { visualOrder } from './visual-order';

/** A page: its picture in shades of grey, and the same words where a reader can find and copy them. */
export interface PdfPage {
  /** In points. */
  width: number;
  height: number;
  picture: {
    width: number;
    height: number;
    /** A byte a pixel, row by row, compressed with zlib. */ deflated: Uint8Array;
  };
  /** From the left and the top of the page, in points. */
  texts: readonly { text: string; x: number; y: number; width: number; size: number; rightToLeft: boolean }[];
}

const encoder = new TextEncoder();

/** Collects the objects of a file, and says where each begins. */
class PdfFile {
  private readonly parts: Uint8Array[] = [];
  private readonly offsets: number[] = [];
  private length = 0;

  constructor() {
    // The second line tells programs that what follows is no plain text: ISO 32000-1, 7.5.2.
    this.write('%PDF-1.7\n');
    this.write(new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  }

  private write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  /** Objects are numbered from 1, in the order in which they are written. */
  object(body: string): void {
    this.offsets.push(this.length);
    this.write(`${this.offsets.length} 0 obj\n${body}\nendobj\n`);
  }

  stream(dictionary: string, data: Uint8Array): void {
    this.offsets.push(this.length);
    this.write(`${this.offsets.length} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`);
    this.write(data);
    this.write('\nendstream\nendobj\n');
  }

  end(): Uint8Array[] {
    const size = this.offsets.length + 1;
    const rows = this.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const start = this.length;
    this.write(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`);
    this.write(`trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    return this.parts;
  }
}

/** Text as PDF writes it outside of pages: UTF-16 with its mark. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** Of each page its own object, its content and its picture. */
const OBJECTS_PER_PAGE = 3;
/** Catalogue, tree of pages, title, and the glyph and its encoding that all fonts share. */
const SHARED = 5;

/**
 * A PDF of pages that were drawn as pictures, so that every script shows as the browser writes it; over each lies its
 * text, which no one sees and everybody can search and copy. Its parts make up the file.
 */
export function writePdf(pages: readonly PdfPage[], title: string): Uint8Array[] {
  const file = new PdfFile();
  const layer = textLayer(pages.flatMap(({ texts }) => texts.map(({ text }) => text)));
  const firstFont = SHARED + 1;
  const firstPage = firstFont + 2 * layer.fonts.length;
  const pageNumber = (index: number) => firstPage + OBJECTS_PER_PAGE * index;
  const kids = pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ');
  file.object('<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /DisplayDocTitle true >> >>');
  file.object(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  file.object(`<< /Title ${textString(title)} /Creator ${textString('AdForge')} >>`);
  // A glyph that draws nothing and is half as wide as it is high.
  file.stream('', encoder.encode('500 0 d0'));
  file.object(`<< /Type /Encoding /Differences [0 ${layer.glyphs.join(' ')}] >>`);
  for (const [index, letters] of layer.fonts.entries()) {
    const number = firstFont + 2 * index;
    file.object(fontObject(letters.length, layer.glyphs, number + 1));
    file.stream('', encoder.encode(toUnicodeMap(letters)));
  }
  const fonts = layer.fonts.map((_, index) => `/F${index} ${firstFont + 2 * index} 0 R`).join(' ');
  for (const [index, page] of pages.entries()) writePage(file, page, { number: pageNumber(index), fonts, layer });
  return file.end();
}

function fontObject(count: number, glyphs: readonly string[], toUnicode: number): string {
  const procedures = glyphs.slice(0, count).map((glyph) => `${glyph} 4 0 R`);
  const widths = Array.from({ length: count }, () => 500).join(' ');
  return [
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 1000] /FontMatrix [0.001 0 0 0.001 0 0]',
    `/FirstChar 0 /LastChar ${count - 1} /Widths [${widths}] /Encoding 5 0 R /Resources << >>`,
    `/CharProcs << ${procedures.join(' ')} >> /ToUnicode ${toUnicode} 0 R >>`,
  ].join('\n');
}

interface PageObjects {
  number: number;
  fonts: string;
  layer: ReturnType<typeof textLayer>;
}

const round = (value: number) => String(Math.round(value * 100) / 100);

function writePage(file: PdfFile, page: PdfPage, { number, fonts, layer }: PageObjects): void {
  const { width, height, picture, texts } = page;
  const resources = `<< /XObject << /P ${number + 2} 0 R >> /Font << ${fonts} >> >>`;
  file.object(
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${number + 1} 0 R >>`,
  );
  const lines = texts.map(({ text, x, y, width: wide, size, rightToLeft }) => {
    const letters = Array.from(text).length;
    const stretched = letters === 0 ? 100 : (100 * wide) / (letters * size * 0.5);
    const left = rightToLeft ? x - wide : x;
    return `${round(stretched)} Tz 1 0 0 1 ${round(left)} ${round(height - y)} Tm ${layer.shown(visualOrder(text, rightToLeft), size)}`;
  });
  const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q\nBT 3 Tr\n${lines.join('\n')}\nET`;
  file.stream('', encoder.encode(content));
  file.stream(
    `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
    picture.deflated,
  );
}
