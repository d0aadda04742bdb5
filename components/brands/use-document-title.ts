import { useEffect } from 'react';

/** Puts a name that only the browser knows into the tab's title. */
export function useDocumentTitle(name: string): void {
  useEffect(() => {
    const before = document.title;
    const own = `${name} · AdForge`;
    document.title = own;
    return () => {
      // The page that is looked at next may have set its own already.
      if (document.title === own) document.title = before;
    };
  }, [name]);
}
