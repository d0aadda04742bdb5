/**
 * Passes on the first value at once and of those that follow within `ms` the last alone: an analysis writes hundreds of
 * ads one by one, and a page that draws each of them is never still.
 */
export function inBatches<T>(show: (value: T) => void, ms: number): (value: T) => void {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const pass = () => {
    timer = null;
    if (!waiting) return;
    const { value } = waiting;
    waiting = null;
    timer = setTimeout(pass, ms);
    show(value);
  };
  return (value) => {
    waiting = { value };
    if (timer === null) pass();
  };
}
