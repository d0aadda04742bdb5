import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutlineFinder } from '@/lib/client/cutout/ask-outline';
import {
  redone,
  startHistory,
  undone,
  withEdit,
  type CutoutEdit,
  type EditHistory,
} from '@/lib/client/cutout/edit-history';
import type { EditedPhoto } from '@/lib/client/cutout/photo-picture';
import { painted, type Stroke } from '@/lib/domain/cutout/brush';

const NOTHING_FOUND = 'No outline was found. Brush over the product.';

/** The mask that is being made, with its way back; what is said of it is for people who can’t see it, too. */
export function useCutout({ picture }: EditedPhoto, finder: OutlineFinder, first: Uint8Array | null) {
  const [history, setHistory] = useState<EditHistory>(() => startHistory(first));
  const [looking, setLooking] = useState(first === null);
  const [said, setSaid] = useState('');
  const present = history.present;
  // What is asked last counts: an answer to what was taken back since is nobody's.
  const asked = useRef(0);

  const take = useCallback(
    (turn: number, found: Uint8Array | null, { strokes, alpha: before }: CutoutEdit) => {
      if (turn !== asked.current) return;
      setLooking(false);
      setSaid(found ? 'Outline found.' : NOTHING_FOUND);
      const last = strokes.at(-1);
      const alpha = found ?? (last ? painted(before ?? startOf(picture, last), picture, last) : null);
      if (alpha) setHistory((now) => withEdit(now, { alpha, strokes }));
    },
    [picture],
  );
  const look = useCallback(
    (edit: CutoutEdit) => {
      asked.current += 1;
      const turn = asked.current;
      void finder
        .find(edit.strokes, edit.alpha)
        .catch(() => null)
        .then((found) => take(turn, found, edit));
    },
    [finder, take],
  );

  // A first guess, so that most have nothing more to do than to look at it.
  useEffect(() => {
    if (first === null) look({ strokes: [], alpha: null });
  }, [first, look]);

  const drop = () => {
    asked.current++;
    setLooking(false);
  };
  return {
    alpha: present.alpha,
    looking,
    said,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    /** `exactly`: to the pixel under the brush; else as far as the outline goes that is meant. */
    stroke: (one: Stroke, exactly: boolean) => {
      if (!exactly) {
        setLooking(true);
        const before = present.alpha ?? (one.tool === 'remove' ? startOf(picture, one) : null);
        look({ strokes: [...present.strokes, one], alpha: before });
        return;
      }
      drop();
      setSaid(one.tool === 'keep' ? 'Kept.' : 'Removed.');
      const alpha = painted(present.alpha ?? startOf(picture, one), picture, one);
      setHistory((now) => withEdit(now, { alpha, strokes: [...present.strokes, one] }));
    },
    undo: () => {
      drop();
      setSaid('Undone.');
      setHistory(undone);
    },
    redo: () => {
      drop();
      setSaid('Done again.');
      setHistory(redone);
    },
    clear: () => {
      drop();
      setSaid('Cleared.');
      setHistory((now) => withEdit(now, { alpha: null, strokes: [] }));
    },
  };
}

export type Cutout = ReturnType<typeof useCutout>;

/** What a first stroke is painted on: who begins by removing has the whole photo in mind. */
const startOf = ({ width, height }: EditedPhoto['picture'], { tool }: Stroke) =>
  new Uint8Array(width * height).fill(tool === 'remove' ? 255 : 0);
