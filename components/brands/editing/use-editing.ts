import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { CatalogueError } from '@/lib/client/catalogue/catalogue-error';
import type { Tidy } from '@/lib/client/catalogue/tidy-fields';
import {
  changedMeanwhile,
  type EditState,
  found,
  handedOver,
  refused,
  saved,
  shownText,
  takenBack,
  typed,
  UNTOUCHED,
} from './edit-state';

export interface Edited<T> {
  /** As it is kept, in writing. */
  kept: string;
  tidy: (text: string) => Tidy<T>;
  /** In the writing of `kept`. */
  write: (value: T) => string;
  /** Resolves when the server has it; rejects with CatalogueError. */
  save: (value: T) => Promise<void>;
}

export interface Editing {
  text: string;
  status: EditState['status'];
  problem: string | null;
  /** What has become of it elsewhere while it is typed in here. */
  meanwhile: string | null;
  type: (text: string) => void;
  /** Hands over what was typed, if it says anything new. */
  leave: () => void;
  /** The same for a choice that needs no leaving. */
  choose: (text: string) => void;
  /** For a single line Enter leaves; Escape takes back. */
  keys: (event: KeyboardEvent<HTMLElement>, multiline?: boolean) => void;
}

/** A field that is edited where it stands: what is typed stays through every change from elsewhere, and is kept on leaving. */
export function useEditing<T>({ kept, tidy, write, save }: Edited<T>): Editing {
  const [state, setState] = useState(UNTOUCHED);
  // Enter takes the focus away, and the blur then leaves a second time, before React has drawn anything.
  const now = useRef(state);
  const change = (next: EditState) => {
    now.current = next;
    setState(next);
  };
  const mounted = useRef(true);
  // Another page by the keyboard: nothing is blurred, and what was typed is kept all the same.
  const goAway = useEffectEvent(() => leave());
  useEffect(() => {
    mounted.current = true;
    return () => {
      goAway();
      mounted.current = false;
    };
  }, []);

  async function hand(text: string): Promise<void> {
    const made = tidy(text);
    if ('problem' in made) return change(found(now.current, made.problem));
    const written = write(made.value);
    if (written === (now.current.sent ?? kept)) return change(takenBack(now.current));
    change(handedOver(now.current, written));
    const { turn } = now.current;
    try {
      await save(made.value);
      if (mounted.current) change(saved(now.current, turn));
    } catch (error) {
      const words = error instanceof CatalogueError ? error.message : 'That didn’t work. Try again in a moment.';
      if (mounted.current) change(refused(now.current, turn, words));
    }
  }

  function leave(): void {
    if (now.current.draft !== null) void hand(now.current.draft);
  }

  return {
    text: shownText(state, kept),
    status: state.status,
    problem: state.problem,
    meanwhile: changedMeanwhile(state, kept),
    type: (text) => change(typed(now.current, kept, text)),
    leave,
    choose: (text) => {
      change(typed(now.current, kept, text));
      void hand(text);
    },
    keys: (event, multiline = false) => {
      // Of a word that is still being composed, Enter and Escape belong to the keyboard.
      if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
      if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        event.target.blur();
      }
      if (event.key === 'Escape' && now.current.draft !== null) {
        event.stopPropagation();
        change(takenBack(now.current));
      }
    },
  };
}
