import { MainNav } from './main-nav';
import { WordMark } from './word-mark';

export function Header() {
  return (
    <header className="flex items-center justify-between gap-2 border-b border-rule px-4 py-1.5 sm:px-6">
      <WordMark />
      <MainNav />
    </header>
  );
}
