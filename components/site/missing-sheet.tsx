import type { ReactNode } from 'react';

interface MissingSheetProps {
  title: string;
  text: string;
  children: ReactNode;
}

/** An empty picture box with words: for pages that aren't there, or broke. */
export function MissingSheet({ title, text, children }: MissingSheetProps) {
  return (
    <div className="flex flex-1 items-center justify-center bg-bed p-8">
      <div className="crop-marks picture-box w-full max-w-xl bg-sheet p-6 sm:p-10">
        <div className="bg-sheet p-4 sm:p-6">
          <h1 className="font-display text-title font-bold">{title}</h1>
          <p className="mt-2 max-w-[46ch]">{text}</p>
          <div className="mt-6 flex flex-wrap gap-3">{children}</div>
        </div>
      </div>
    </div>
  );
}
