import type { IdentifiedAd } from '@/lib/domain/ad';
import { TEMPLATE_DETAILS } from '@/lib/domain/template';
import { DownloadOne } from './download-one';

/** The words and the template of an ad, next to it. */
export function LightboxCaption({ ad }: { ad: IdentifiedAd }) {
  const template = TEMPLATE_DETAILS[ad.template];
  const { headline, line, call_to_action: action } = ad.copy;
  return (
    <div className="flex flex-col gap-5 overflow-y-auto border-t border-rule bg-sheet p-5 lg:border-s lg:border-t-0 lg:p-6">
      <dl className="grid gap-4">
        <Entry name="Headline" large>
          {headline}
        </Entry>
        {line && <Entry name="Line">{line}</Entry>}
        {action && <Entry name="Call to action">{action}</Entry>}
        <div>
          <dt className="text-mini text-ink-soft">Template</dt>
          <dd>
            {template.name}, variation {ad.variation}
            <span className="block text-small text-ink-soft">{template.summary}</span>
          </dd>
        </div>
        {ad.width && ad.height && (
          <div>
            <dt className="text-mini text-ink-soft">Size</dt>
            <dd className="font-mono text-small tabular-nums">
              {ad.width} × {ad.height} px{ad.bytes ? ` · ${Math.max(1, Math.round(ad.bytes / 1000))} kB` : ''}
            </dd>
          </div>
        )}
      </dl>
      <DownloadOne ad={ad} />
      {ad.prompt && (
        <details className="text-small">
          <summary className="min-h-11 content-center font-medium">What it was made from</summary>
          <p dir="auto" className="whitespace-pre-wrap text-ink-soft">
            {ad.prompt}
          </p>
        </details>
      )}
    </div>
  );
}

function Entry({ name, large = false, children }: { name: string; large?: boolean; children: string }) {
  return (
    <div>
      <dt className="text-mini text-ink-soft">{name}</dt>
      <dd dir="auto" className={large ? 'text-lead font-semibold' : undefined}>
        {children}
      </dd>
    </div>
  );
}
