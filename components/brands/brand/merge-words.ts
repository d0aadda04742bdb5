import { countWords } from '../words/count-words';

interface Merge {
  from: string;
  into: string;
  /** Products that come to the brand that stays. */
  added: number;
  /** Products that are in both. */
  same: number;
}

/** What a merge of products into one of them will do, a sentence each. */
export function productMergeWords(into: string, going: number): string[] {
  const [others, are] = going === 1 ? ['The other one', 'is'] : [`The ${going} others`, 'are'];
  return [
    `What “${into}” says stays; what it doesn’t say, photos too, is filled in.`,
    `${others} ${are} gone from the list. Ads of ${going === 1 ? 'it' : 'them'} show with “${into}”.`,
    'What jobs and imports say later goes there as well.',
  ];
}

/** What a merge will do, a sentence each. */
export function mergeWords({ from, into, added, same }: Merge): string[] {
  return [
    ...(added > 0 ? [`${countWords(added, 'product')} ${added === 1 ? 'goes' : 'go'} to “${into}”.`] : []),
    ...(same > 0
      ? [
          `${countWords(same, 'product')} ${same === 1 ? 'is' : 'are'} in both: what “${into}” says stays, what it doesn’t say is filled in.`,
        ]
      : []),
    `Colours, logo and words that “${into}” doesn’t have come from “${from}”.`,
    `“${from}” is gone from your brands; what jobs and imports say of it goes to “${into}”.`,
    'This can’t be undone.',
  ];
}
