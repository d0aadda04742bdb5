import { useState } from 'react';

export interface Typed {
  text: string;
  /** What is wrong with it, in words for the person. */
  problem: string | null;
  type: (text: string) => void;
  /** Hands over what is typed, if anything; false where that is wrong. */
  take: () => boolean;
}

/** A field whose text is handed over by a key or a button, and at the latest when the form is sent: nothing that was typed is lost. */
export function useTyped(add: (text: string) => string | null, afterwards = () => {}): Typed {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  return {
    text,
    problem,
    type: (typed) => {
      setText(typed);
      setProblem(null);
    },
    take: () => {
      if (text.trim() === '') return true;
      const wrong = add(text);
      setProblem(wrong);
      if (wrong !== null) return false;
      setText('');
      afterwards();
      return true;
    },
  };
}
