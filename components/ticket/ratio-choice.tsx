import { AD_SIZES, ASPECT_RATIO_LABELS, ASPECT_RATIOS, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';

interface RatioChoiceProps {
  ratio: AspectRatio;
  /** The sheet's own. */
  sheetRatio: AspectRatio;
  onChange: (ratio: AspectRatio) => void;
}

/** The formats of an ad, side by side in their shapes. */
export function RatioChoice({ ratio, sheetRatio, onChange }: RatioChoiceProps) {
  return (
    <fieldset className="ticket-cell pb-2.5">
      <legend className="float-left mb-1.5 w-full text-small font-semibold">Format</legend>
      <div className="clear-both grid grid-cols-4 gap-1.5">
        {ASPECT_RATIOS.map((id) => (
          <label
            key={id}
            title={ASPECT_RATIO_LABELS[id]}
            className="flex min-h-16 flex-col items-center justify-end gap-1 border border-rule-strong pt-2 pb-1 text-mini has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-[3px] has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="ratio"
              value={id}
              checked={id === ratio}
              onChange={() => onChange(id)}
              aria-label={ASPECT_RATIO_LABELS[id]}
              className="sr-only"
            />
            <Shape ratio={id} />
            <span aria-hidden="true" className="font-mono tabular-nums">
              {id}
            </span>
          </label>
        ))}
      </div>
      {ratio !== sheetRatio && (
        <p className="mt-2 text-mini text-ink-soft">Stands beside the sheet, which stays {sheetRatio}.</p>
      )}
    </fieldset>
  );
}

function Shape({ ratio }: { ratio: AspectRatio }) {
  const { width, height } = AD_SIZES[ratio];
  return (
    <span aria-hidden="true" className="flex size-7 items-center justify-center">
      <span
        className={width > height ? 'w-full border-[1.5px] border-current' : 'h-full border-[1.5px] border-current'}
        style={{ aspectRatio: `${width} / ${height}` }}
      />
    </span>
  );
}
