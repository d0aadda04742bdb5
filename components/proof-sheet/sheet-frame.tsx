import type { ReactNode } from 'react';
import { RegistrationMark } from '@/components/ui/registration-mark';

/** The paper on the press bed: crop marks at its corners, a slug line on top. */
export function SheetFrame({ slug, children }: { slug: ReactNode; children: ReactNode }) {
  return (
    <div className="crop-marks bg-sheet px-3 pt-3 pb-4 sm:px-6 sm:pt-4 sm:pb-6">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-rule pb-2.5 font-mono text-mini text-ink-soft tabular-nums sm:mb-5">
        {slug}
      </div>
      <div className="@container">{children}</div>
      <RegistrationMark className="absolute -bottom-[1.125rem] left-1/2 size-4 -translate-x-1/2 text-ink/55 max-sm:hidden" />
      <RegistrationMark className="absolute -top-[1.125rem] left-1/2 size-4 -translate-x-1/2 text-ink/55 max-sm:hidden" />
    </div>
  );
}
