import { RETURNS_SCRIPT } from '@/lib/web-headers/returns-script';

/**
 * Stands before the sheet in the page as it comes from the server, which shows samples to everybody: whoever was here
 * before may have work of their own, and sees (and loads) no sample until that is known. A tag that runs while the page
 * is read is the only thing that is early enough.
 */
export function ReturnsMark() {
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: RETURNS_SCRIPT }} />;
}
