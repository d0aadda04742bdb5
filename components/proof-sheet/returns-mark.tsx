/** `key`: under which every visit leaves its ticket in the browser. */
const markOf = (key: string) =>
  `try{if(localStorage.getItem(${JSON.stringify(key)}))document.currentScript.dataset.returns=''}catch{}`;

/**
 * Stands before the sheet in the page as it comes from the server, which shows samples to everybody: whoever was here
 * before may have work of their own, and sees (and loads) no sample until that is known. A tag that runs while the page
 * is read is the only thing that is early enough.
 */
export function ReturnsMark({ ticketKey }: { ticketKey: string }) {
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markOf(ticketKey) }} />;
}
