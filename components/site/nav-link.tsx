'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** The pages that the header leads to, in its order. */
export const MAIN_PAGES = [
  { href: '/brands', name: 'Brands' },
  { href: '/images', name: 'Images' },
  { href: '/videos', name: 'Videos' },
  { href: '/insights', name: 'Insights' },
  { href: '/dashboard', name: 'Dashboard' },
  { href: '/chat', name: 'Chat' },
  { href: '/jobs', name: 'Jobs' },
  { href: '/account', name: 'Account' },
] as const;
export type MainPage = (typeof MAIN_PAGES)[number];

/** A line of the menu on a narrow screen, a word of the header on a wide one; the page that one is on is marked. */
export function NavLink({ page: { href, name } }: { page: MainPage }) {
  const here = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="relative flex min-h-12 items-center border-b border-rule px-4 font-medium after:absolute after:inset-x-2.5 after:bottom-1.5 after:h-0.5 hover:bg-sheet aria-[current=page]:border-s-[3px] aria-[current=page]:border-s-ember aria-[current=page]:ps-[0.8125rem] max-md:after:hidden md:min-h-11 md:border-0 md:px-2.5 md:hover:bg-transparent md:hover:after:bg-rule-strong md:aria-[current=page]:border-0 md:aria-[current=page]:ps-2.5 md:aria-[current=page]:after:bg-ember lg:px-3 lg:after:inset-x-3"
    >
      {name}
    </Link>
  );
}
