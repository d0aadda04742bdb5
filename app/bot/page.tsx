import type { Metadata } from 'next';

export const metadata: Metadata = {
  title: 'AdForgeBot',
  description: 'Which pages AdForgeBot reads, when, and how a shop keeps it away.',
};

/** For owners of shops: functions name this page when they read one of theirs. */
export default function BotPage() {
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-8 sm:px-6 sm:py-12">
      <h1 className="font-display text-display font-extrabold tracking-tight">AdForgeBot</h1>
      <div className="mt-6 grid gap-4">
        <p>
          Somebody who makes ads for a product has given us the address of your page, so that they need not copy its
          words and photos by hand. AdForgeBot reads that one page, its style sheets and the photos of its product. It
          follows no links and comes back only when a person asks again.
        </p>
        <p>
          It keeps to <code>robots.txt</code>, asks a shop for at most two things at a time and two a second, and waits
          when it is told to with <code>429</code> and <code>Retry-After</code>. It runs no scripts, signs in nowhere
          and fills in no forms.
        </p>
        <p>To keep it away, add this to your robots.txt:</p>
        <pre className="overflow-x-auto border border-rule-strong bg-sheet p-3 font-mono text-small">
          {'User-agent: AdForgeBot\nDisallow: /'}
        </pre>
      </div>
    </div>
  );
}
