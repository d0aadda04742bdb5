import { NavLink } from './nav-link';
import { WordMark } from './word-mark';

export function Header() {
  return (
    <header className="flex items-center justify-between gap-2 border-b border-rule px-4 py-1.5 sm:px-6">
      <WordMark />
      <nav aria-label="Main" className="-me-1.5 flex sm:-me-3">
        <NavLink href="/brands">Brands</NavLink>
        <NavLink href="/images">Images</NavLink>
        <NavLink href="/jobs">Jobs</NavLink>
        <NavLink href="/account">Account</NavLink>
      </nav>
    </header>
  );
}
