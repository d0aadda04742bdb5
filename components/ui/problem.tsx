/** What went wrong with the button above it; the live region is there before the words are. */
export function Problem({ text, className }: { text: string | null; className?: string }) {
  return (
    <div role="alert" className={className}>
      {text && <p className="text-small font-medium text-alarm">{text}</p>}
    </div>
  );
}
