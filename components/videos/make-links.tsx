import Link from 'next/link';

const PAGES = [
  { id: 'film', href: '/videos', name: 'Product film' },
  { id: 'presenter', href: '/videos/presenter', name: 'Presenter' },
  { id: 'playground', href: '/videos/playground', name: 'Playground' },
] as const;

/** What a video can be made of, each with a ticket of its own. */
export function MakeLinks({ current }: { current: (typeof PAGES)[number]['id'] }) {
  return (
    <nav
      aria-label="What to make a video of"
      className="mb-4 grid grid-cols-3 gap-px border border-rule-strong bg-rule-strong"
    >
      {PAGES.map(({ id, href, name }) => (
        <Link
          key={id}
          href={href}
          aria-current={id === current ? 'page' : undefined}
          className="flex min-h-11 items-center justify-center bg-sheet px-1 text-center font-semibold focus-visible:z-1 aria-[current]:bg-ink aria-[current]:text-paper"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
