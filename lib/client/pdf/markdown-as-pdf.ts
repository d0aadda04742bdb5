import { PageCanvas } from './draw-page';
import { layOut, PAGE, type Placed } from './lay-out';
import { markdownBlocks } from './markdown-blocks';
import { type PdfPage, writePdf } from './write-pdf';

const FOOTER_SIZE = 8;

/**
 * A Markdown document, as `briefAsMarkdown` writes it, as a PDF. The browser draws its pages, so that every script shows
 * for which this machine has letters; its text can be searched and copied all the same.
 */
export async function markdownAsPdf(markdown: string, title: string): Promise<Blob> {
  await document.fonts.ready;
  const canvas = new PageCanvas();
  const laid = layOut(markdownBlocks(markdown), canvas.measure);
  const pages: PdfPage[] = [];
  for (const [index, page] of laid.entries()) {
    const footer = footerOf(`${index + 1} / ${laid.length}`, canvas);
    const { width, height, grey } = canvas.draw(page, footer);
    // One after the other: a page takes megabytes until it is compressed.
    const picture = { width, height, deflated: await deflated(grey) };
    pages.push({ width: PAGE.width, height: PAGE.height, picture, texts: [...page.texts, footer] });
  }
  return new Blob(writePdf(pages, title) as BlobPart[], { type: 'application/pdf' });
}

function footerOf(text: string, canvas: PageCanvas): Placed {
  const looks = { size: FOOTER_SIZE, bold: false, italic: false };
  const width = canvas.measure(text, looks);
  const place = { x: PAGE.width - PAGE.margin - width, y: PAGE.height - PAGE.margin / 2 };
  return { ...looks, ...place, text, width, rightToLeft: false };
}

/** Browsers call zlib’s form “deflate”, as HTTP does. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
