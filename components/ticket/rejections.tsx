'use client';

import { DismissNotice } from '@/components/ui/dismiss-notice';
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
    <DismissNotice tone="alarm" role="alert" onDismiss={onDismiss} className={className}>
      <ul className="space-y-1">
        {rejections.map(({ name, message }, index) => (
          <li key={`${index}-${name}`}>
            <bdi className="font-semibold">“{name}”</bdi> {message}
          </li>
        ))}
      </ul>
    </DismissNotice>
  );
}
