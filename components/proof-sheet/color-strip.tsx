/** The control strip at a sheet's edge: the person's two colours, full and in tints. */
export function ColorStrip({ primary, secondary }: { primary: string; secondary: string }) {
  return (
    <div aria-hidden="true" className="flex border border-ink forced-color-adjust-none">
      {[primary, secondary].map((color, row) =>
        [100, 70, 40].map((strength) => (
          <span
            key={`${row}-${strength}`}
            className="h-3 w-4 sm:w-5"
            style={{ background: `color-mix(in oklab, ${color} ${strength}%, var(--sheet))` }}
          />
        )),
      )}
      <span className="h-3 w-4 bg-ink sm:w-5" />
    </div>
  );
}
