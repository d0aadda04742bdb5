/** As tall as what comes, so that nothing moves when it does. */
export function LoadingPlan() {
  return (
    <div className="flex-1 px-4 pt-4 sm:px-6 lg:px-10">
      <p role="status" className="flex min-h-11 items-center text-small text-ink-soft">
        Loading the product…
      </p>
      <div aria-hidden="true" className="mt-2 grid gap-4">
        <span className="h-9 w-80 max-w-full bg-bed" />
        <span className="h-11 border-b border-rule" />
        <span className="picture-box block h-60" />
      </div>
    </div>
  );
}
