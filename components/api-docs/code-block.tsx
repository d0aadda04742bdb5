import { CopyButton } from '@/components/ui/copy-button';

interface CodeBlockProps {
  /** What it is, for screen readers and beside the button. */
  title: string;
  code: string;
}

/** Something to copy into a shell or an editor. */
export function CodeBlock({ title, code }: CodeBlockProps) {
  return (
    <figure className="border border-rule-strong bg-sheet">
      <figcaption className="flex items-center justify-between gap-3 border-b border-rule ps-3">
        <span className="text-small font-semibold">{title}</span>
        <CopyButton text={code} label="Copy" className="border-0 bg-transparent text-small" />
      </figcaption>
      <pre tabIndex={0} aria-label={title} className="overflow-x-auto p-3 font-mono text-small leading-relaxed">
        {code}
      </pre>
    </figure>
  );
}
