'use client';

import { FileText, RotateCw, Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { CUSTOMERS_ACCEPT } from '@/lib/client/files/customers-check';
import type { Rejection } from '@/lib/client/files/file-check';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import { addCustomerFiles, customerFiles, type ResearchStore } from '@/lib/client/research/research-tickets';
import { MAX_RESEARCH_FILES } from '@/lib/domain/kinds/research/research-files';
import { MAX_REVIEW_ROWS } from '@/lib/domain/kinds/research/research-summary-kind';
import { Rejections } from '@/components/ticket/rejections';
import { HeatBar } from '@/components/ui/heat-bar';
import { RemoveButton } from './address-cell';

/** Files of reviews, interviews or mails: uploaded as soon as they are chosen. */
export function FilesCell({ store, locked }: { store: ResearchStore; locked: boolean }) {
  const id = useId();
  const files = store.use((ticket) => ticket.files);
  const [rejections, setRejections] = useState<readonly Rejection[]>([]);
  const take = (chosen: Iterable<File>) => setRejections(addCustomerFiles(store, chosen));
  return (
    <div className="ticket-cell pb-2">
      <p id={`${id}-label`} className="text-small font-semibold">
        Or upload it
      </p>
      <div
        className="relative my-1 h-16"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          if (!locked) take([...event.dataTransfer.files]);
        }}
      >
        <input
          type="file"
          multiple
          accept={CUSTOMERS_ACCEPT}
          disabled={locked}
          aria-label="Choose files of what customers have said"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            // So that the same file can be chosen again after it was removed.
            event.target.value = '';
          }}
          className="peer absolute inset-0 size-full cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-default"
        />
        <span
          aria-hidden="true"
          className="picture-box pointer-events-none flex size-full items-center justify-center gap-2 p-2 text-small text-ink-soft peer-hover:text-ink peer-focus-visible:outline-[3px] peer-focus-visible:outline-ink"
        >
          <Upload className="size-5 bg-sheet" />
          <span className="bg-sheet px-1.5">Choose files, or drop them here</span>
        </span>
      </div>
      <p id={`${id}-hint`} className="text-mini text-ink-soft">
        Up to {MAX_RESEARCH_FILES} · CSV with a review a row (up to {MAX_REVIEW_ROWS.toLocaleString('en')}), or text ·
        10 MB each
      </p>
      <Rejections rejections={rejections} onDismiss={() => setRejections([])} className="mt-2" />
      {files.length > 0 && (
        <ul aria-label="Chosen files" className="mt-1 border-t border-rule">
          {files.map((file) => (
            <FileRow
              key={file.id}
              file={file}
              locked={locked}
              onRemove={() => customerFiles(store).remove(file.id)}
              onRetry={() => customerFiles(store).retry(file.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

interface FileRowProps {
  file: TicketFile;
  locked: boolean;
  onRemove: () => void;
  onRetry: () => void;
}

function FileRow({ file: { name, status, progress, error }, locked, onRemove, onRetry }: FileRowProps) {
  const isUnderWay = status === 'uploading' || status === 'waiting';
  return (
    <li className="flex items-center gap-2 border-b border-rule">
      <FileText aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1 py-1.5">
        <bdi title={name} className="block truncate text-small">
          {name}
        </bdi>
        {isUnderWay && <HeatBar size="hair" value={progress * 100} name={`Uploading ${name}`} className="mt-1" />}
        {status === 'failed' && (
          <p role="alert" className="text-mini font-medium text-alarm">
            {error ?? 'The upload stopped.'}
          </p>
        )}
      </div>
      {status === 'failed' && (
        <button
          type="button"
          disabled={locked}
          onClick={onRetry}
          className="flex size-11 shrink-0 items-center justify-center hover:text-ember-ink"
        >
          <RotateCw aria-hidden="true" className="size-4" />
          <span className="sr-only">Retry {name}</span>
        </button>
      )}
      <RemoveButton name={name} disabled={locked} onRemove={onRemove} />
    </li>
  );
}
