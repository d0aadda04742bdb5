import { addEntry, correctEntry, type EntryPlace, takeBackEntry } from '@/lib/client/research/correct';
import { useEditing } from '@/components/brands/editing/use-editing';
import { useSending } from '@/components/brands/use-sending';
import { useBrief } from './brief-place';
import { tidyEntry } from './tidy-entry';

interface Entry extends EntryPlace {
  text: string;
  byPerson: boolean;
}

/** An entry of a summary that is edited where it stands: the person's words stay above what is read the next time. */
export function useEntry({ text, byPerson, ...entry }: Entry) {
  const { place, corrections } = useBrief();
  const { section, entryId, competitorId } = entry;
  const earlier = corrections.find(
    (one) => one.section === section && one.entry_id === entryId && one.competitor_id === competitorId,
  );
  // Also of one that was reworded twice, what stays is what was read.
  const was = earlier ? earlier.was : text;
  const editing = useEditing({
    kept: text,
    tidy: (typed) => tidyEntry(section, typed),
    write: (said) => said,
    save: (said) => correctEntry(place, entry, { text: said, was }),
  });
  const change = useSending((action: 'remove' | 'back') =>
    action === 'back' ? takeBackEntry(place, entry) : correctEntry(place, entry, { text: null, was }),
  );
  return {
    editing,
    problem: change.problem,
    remove: () => change.run('remove'),
    takeBack: byPerson ? () => change.run('back') : null,
  };
}

/** Adds an entry to a section. */
export function useAddEntry(of: Pick<EntryPlace, 'section' | 'competitorId'>) {
  const { place } = useBrief();
  return useSending((text: string) => addEntry(place, of, text));
}
