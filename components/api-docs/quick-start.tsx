import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { CodeBlock } from './code-block';
import { SiteOrigin } from './site-origin';

const TYPESCRIPT = `import { openAsBlob } from 'node:fs';
import { createAdForge } from './lib/client-sdk/adforge';

const adforge = createAdForge({
  baseUrl: process.env.ADFORGE_URL,
  token: process.env.ADFORGE_KEY,
});
const { job_id } = await adforge.jobs.create({
  brand_name: 'Northwind',
  product_full_name: 'Juniper Tonic',
  product_description: 'A crisp tonic with real juniper.',
  primary_color_hex: '#0B5D3B',
  secondary_color_hex: '#F4E9CD',
  count: 4,
  product_images: [await openAsBlob('bottle.png')],
});
for await (const job of adforge.jobs.follow(job_id)) {
  console.log(job.progress.percentage, job.progress.current_step);
}
const { result } = await adforge.jobs.ended(job_id);

// The other kind of job makes one image.
const image = await adforge.images.create({
  kind: 'flatlay',
  products: [await openAsBlob('mug.png')],
  backgroundId: 4,
});
console.log(await adforge.jobs.ended(image.job_id));`;

/** From nothing to the first ads. */
export function QuickStart() {
  return (
    <section id="start" aria-labelledby="start-title" className="scroll-mt-6">
      <h2 id="start-title" className="font-display text-title font-bold tracking-tight">
        Start
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
        <div className="min-w-0">
          <ol className="max-w-[68ch] list-decimal space-y-3 ps-5">
            <li>
              Make an API key on your account page. It is shown once and begins with{' '}
              <code className="font-mono">afk_</code>.
            </li>
            <li>
              Send it with every request: <code className="font-mono">Authorization: Bearer afk_…</code>
            </li>
            <li>
              Make a job, then follow it. You needn’t ask again and again: the stream tells each change as it happens.
            </li>
          </ol>
          <Link href="/account" className={buttonClass('hot', 'mt-5')}>
            Get a key
          </Link>
          <div className="mt-6">
            <SiteOrigin />
          </div>
        </div>
        <div className="min-w-0">
          <CodeBlock title="TypeScript" code={TYPESCRIPT} />
        </div>
      </div>
    </section>
  );
}
