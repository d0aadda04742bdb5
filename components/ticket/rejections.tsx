'use client';

import { X } from 'lucide-react';
import { Notice } from '@/components/ui/notice';
import type { Rejection } from '@/lib/client/files/file-check';

interface RejectionsProps {
  rejections: readonly Rejection[];
  onDismiss: () => void;
  className?: string;
}

/** Files that were not taken, each with its reason, right under the place where they were to go. */
export function Rejections({ rejections, onDismiss, className }: RejectionsProps) {
  if (rejections.length === 0) return null;
  return (
    <Notice tone="alarm" role="alert" className={className}>
      <div className="flex items-start gap-2">
        <ul className="flex-1 space-y-1">
          {rejections.map(({ name, message }, index) => (
            <li key={`${index}-${name}`}>
              <bdi className="font-semibold">“{name}”</bdi> {message}
            </li>
          ))}
        </ul>
        <button
          type="button"
          onClick={onDismiss}
          className="-my-2.5 -me-3 flex size-11 shrink-0 items-center justify-center hover:text-alarm"
        >
          <X aria-hidden="true" className="size-[1.125rem]" />
          <span className="sr-only">Dismiss</span>
        </button>
      </div>
    </Notice>
  );
}
