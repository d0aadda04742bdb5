import type { HeardQuestion } from '../../../functions/src/providers/gemini/local-gemini';
import { readQuestion, textOf } from '../read-question';
import { readAsked } from './asked-sources';

/** How an address went that the model was given: the real service has these and `…_UNSAFE`. */
export type Retrieval = 'SUCCESS' | 'ERROR' | 'PAYWALL';

/**
 * What stands beside an answer whose question had tools, as on the real wire. There a page that a search has found is
 * named by an address of Google's that leads to it; here by its own.
 */
export function toolMetadata(question: HeardQuestion, retrieval: Retrieval = 'SUCCESS'): object {
  const tools = new Set(question.body.tools.flatMap((tool) => Object.keys(tool)));
  const { data } = readQuestion(question);
  const { product, pages, competitors } = readAsked(data);
  const addresses = [...pages, ...competitors].flatMap(({ url }) => url ?? []);
  const urlMetadata = addresses.map((retrievedUrl) => ({
    ...{ retrievedUrl, urlRetrievalStatus: `URL_RETRIEVAL_STATUS_${retrieval}` },
  }));
  const found = competitors.flatMap(({ url }) => (url && URL.canParse(url) ? [new URL(url)] : []));
  return {
    ...(tools.has('urlContext') && urlMetadata.length > 0 ? { urlContextMetadata: { urlMetadata } } : {}),
    ...(tools.has('googleSearch')
      ? { groundingMetadata: groundingOf(found, textOf(data, 'name') || product.name) }
      : {}),
  };
}

function groundingOf(found: readonly URL[], name: string): object {
  return {
    webSearchQueries: [`${name} alternatives`, `${name} price`],
    searchEntryPoint: { renderedContent: '<div class="container">Simulated</div>' },
    groundingChunks: found.map(({ href, host }) => ({ web: { uri: href, title: host } })),
    groundingSupports: found.map(({ host }, index) => ({
      ...{ segment: { startIndex: 0, endIndex: host.length, text: host }, groundingChunkIndices: [index] },
    })),
  };
}
