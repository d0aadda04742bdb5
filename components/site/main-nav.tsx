'use client';

import { Menu } from 'lucide-react';
import { useRef } from 'react';
import { MAIN_PAGES, NavLink } from './nav-link';

/**
 * The way to every page: side by side where there is room, behind one button on a phone. The browser's own popover
 * closes on Esc and on a press beside it, and opens before any script has come.
 */
export function MainNav() {
  const nav = useRef<HTMLElement>(null);

  function close() {
    // Side by side nothing is open, and an old browser knows no popovers.
    if (CSS.supports('selector(:popover-open)') && nav.current?.matches(':popover-open')) nav.current.hidePopover();
  }

  return (
    <>
      <button
        type="button"
        popoverTarget="main-nav"
        className="-me-2 inline-flex min-h-11 items-center gap-2 px-2 font-medium md:hidden"
      >
        <Menu aria-hidden="true" className="size-5" />
        Menu
      </button>
      <nav
        ref={nav}
        id="main-nav"
        popover="auto"
        aria-label="Main"
        onClick={close}
        className="absolute inset-x-0 top-[3.5rem] bottom-auto m-0 w-full max-w-none border-y border-ink bg-paper p-0 text-ink md:static md:-me-2.5 md:flex md:w-auto md:overflow-visible md:border-0 md:bg-transparent lg:-me-3"
      >
        {MAIN_PAGES.map((page) => (
          <NavLink key={page.href} page={page} />
        ))}
      </nav>
    </>
  );
}
