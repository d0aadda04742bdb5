'use client';

import { X } from 'lucide-react';
import { Notice } from '@/components/ui/notice';
import { useIntake } from '@/components/workbench/intake-store';

/** Files that were not taken, each with its reason. */
export function Rejections() {
  const { rejections, dismiss } = useIntake();
  return (
    <div role="alert" className="empty:hidden">
      {rejections.length > 0 && (
        <Notice tone="alarm" className="border-y border-e border-y-rule border-e-rule">
          <div className="flex items-start gap-2">
            <ul className="flex-1 space-y-1">
              {rejections.map(({ name, message }, index) => (
                <li key={`${index}-${name}`} dir="auto">
                  {message}
                </li>
              ))}
            </ul>
            <button type="button" onClick={dismiss} className="-my-2.5 -me-3 flex size-11 shrink-0 items-center justify-center hover:text-alarm">
              <X aria-hidden="true" className="size-[1.125rem]" />
              <span className="sr-only">Dismiss</span>
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}
