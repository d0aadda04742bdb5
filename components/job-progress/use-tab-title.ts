import { useEffect } from 'react';

/** Shows how a job goes in the browser's tab, and gives the title back afterwards; null leaves it alone. */
export function useTabTitle(text: string | null): void {
  useEffect(() => {
    if (text === null) return;
    const before = document.title;
    document.title = `${text} · AdForge`;
    return () => {
      document.title = before;
    };
  }, [text]);
}
