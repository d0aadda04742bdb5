import { type WholeBrief, briefAsMarkdown, briefTitle } from '../../domain/strategy/brief-as-markdown';
import { fileNamePart } from '../pictures/ad-file-names';
import { DownloadError, save } from '../pictures/download-ads';

export type BriefFormat = 'markdown' | 'pdf';

/** Saves research, personas and strategy of a product as one file. Rejects with DownloadError. */
export async function saveBrief(brief: WholeBrief, format: BriefFormat): Promise<void> {
  const markdown = briefAsMarkdown(brief);
  const title = briefTitle(brief);
  const name = `${fileNamePart(title) || 'adforge'}-brief`;
  if (format === 'markdown') return save(new Blob([markdown], { type: 'text/markdown;charset=utf-8' }), `${name}.md`);
  try {
    // Only who saves one needs what draws it.
    const { markdownAsPdf } = await import('../pdf/markdown-as-pdf');
    save(await markdownAsPdf(markdown, title), `${name}.pdf`);
  } catch (error) {
    console.warn(error);
    throw new DownloadError('The PDF could not be made in this browser. Save it as Markdown instead.');
  }
}
