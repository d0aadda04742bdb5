/** Paragraphs with `code` in backticks and [links](…): all of Markdown that the document's texts use. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return text.split('\n\n').map((paragraph) => (
    <p key={paragraph} className={className}>
      <Inline text={paragraph} />
    </p>
  ));
}

export function Inline({ text }: { text: string }) {
  return text.split('`').map((part, at) =>
    at % 2 === 1 ? (
      <code key={at} className="font-mono text-[0.92em]">
        {part}
      </code>
    ) : (
      <Links key={at} text={part} />
    ),
  );
}

function Links({ text }: { text: string }) {
  return text.split(/(\[[^\]]+\]\([^)]+\))/).map((part, at) => {
    const [, label, href] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? [];
    if (label === undefined) return part;
    return (
      <a key={at} href={href} className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember">
        {label}
      </a>
    );
  });
}
