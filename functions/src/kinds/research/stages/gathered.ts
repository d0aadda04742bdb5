import type { Source } from '../../../../../lib/domain/research/source';
import type { EndedPart } from '../../../engine/registry/pipeline';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { textsOf } from '../document/research-document';
import type { ResearchJob, ResearchState } from '../research-state';
import { failedSource } from '../sources/failed-source';
import { listedSourceSchema } from '../sources/list-sources';
import { readResultSchema } from '../sources/read-source';
import { keptSourceTexts } from '../sources/source-texts';

const OUR_FAULT = 'It could not be read because of a problem on our side. Start the research again.';

/** What the parts have come to, with what was pasted: every source, in the order of their ids. One that was given up has failed. */
export function allSources(pasted: readonly Source[], parts: readonly EndedPart[], at: Date): Source[] {
  const read = parts.flatMap(({ input, result }): Source[] => {
    const done = readResultSchema.safeParse(result).data;
    if (done) return [done.source];
    const listed = listedSourceSchema.safeParse(input).data;
    return listed ? [failedSource(listed, { at, problem: OUR_FAULT })] : [];
  });
  return [...pasted, ...read].sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
}

/** “shop.example: The page was not found.” of each source that could not be read, or not as a whole. */
export function warningsOf(sources: readonly Source[]): string[] {
  return sources.flatMap(({ title, problem }) => (problem === null ? [] : [`${title}: ${problem}`]));
}

/** The texts of the sources that were read. */
export function textsRead(job: ResearchJob, { sources }: Pick<ResearchState, 'sources'>): Promise<SourceText[]> {
  const ids = sources.filter(({ state }) => state === 'read').map(({ id }) => id);
  return keptSourceTexts(textsOf(job), ids);
}

/** The pages of the shop itself. */
export const shopsOwn = (texts: readonly SourceText[]) =>
  texts.filter(({ kind }) => kind === 'own_page' || kind === 'page');

export const competitorsOf = (texts: readonly SourceText[]) => texts.filter(({ kind }) => kind === 'competitor');
