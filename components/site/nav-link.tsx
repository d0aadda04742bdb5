'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

export function NavLink({ href, children }: { href: '/brands' | '/images' | '/jobs' | '/account'; children: string }) {
  const here = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className="relative inline-flex min-h-11 items-center px-1.5 text-small font-medium after:absolute after:inset-x-1.5 sm:px-3 sm:text-body sm:after:inset-x-3 after:bottom-1.5 after:h-0.5 hover:after:bg-rule-strong aria-[current=page]:after:bg-ember"
    >
      {children}
    </Link>
  );
}
