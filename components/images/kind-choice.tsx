import { OFFERED_KINDS } from '@/lib/client/tickets/image/image-ticket';
import { IMAGE_KINDS, type ImageKindId } from '@/lib/domain/kinds/image/registry';

interface KindChoiceProps {
  kind: ImageKindId;
  onChange: (kind: ImageKindId) => void;
}

/** The kinds of image, each with what it makes. */
export function KindChoice({ kind, onChange }: KindChoiceProps) {
  return (
    <fieldset className="min-w-0 bg-sheet">
      <legend className="sr-only">Kind of image</legend>
      <div className="grid gap-px bg-rule sm:grid-cols-2">
        {OFFERED_KINDS.map((id) => (
          <label
            key={id}
            className="flex min-h-14 cursor-pointer flex-col justify-center bg-sheet px-3 py-1.5 has-checked:bg-ink has-checked:text-paper has-focus-visible:z-1 has-focus-visible:outline-[3px] has-focus-visible:outline-ember last:odd:sm:col-span-2"
          >
            <input
              type="radio"
              name="kind"
              value={id}
              checked={id === kind}
              onChange={() => onChange(id)}
              className="sr-only"
            />
            <span className="font-semibold">{IMAGE_KINDS[id].name}</span>
            <span className="text-small">{IMAGE_KINDS[id].summary}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
