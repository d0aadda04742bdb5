/** What opens in place of the page where nobody takes its drop. */
const OPENED = ['Files', 'text/uri-list'] as const;

/**
 * Keeps the page where it is when a file or a link is dropped beside every place that takes one: a browser would open it,
 * and what was typed would be gone. Text and links still fall into text fields, and files into a file input.
 */
export function stayOnDrops(): void {
  const stay = (event: DragEvent) => {
    if (!event.dataTransfer || event.defaultPrevented || !opensSomething(event.dataTransfer, event.target)) return;
    event.preventDefault();
    // Says so under the pointer.
    event.dataTransfer.dropEffect = 'none';
  };
  const kinds = ['dragover', 'drop'] as const;
  for (const kind of kinds) window.addEventListener(kind, stay);
}

function opensSomething({ types }: DataTransfer, target: EventTarget | null): boolean {
  const [files, link] = OPENED.map((kind) => types.includes(kind));
  const field = target instanceof Element ? target.closest('input, textarea, [contenteditable]') : null;
  if (files) return !(field instanceof HTMLInputElement && field.type === 'file');
  return link === true && field === null;
}
