import type { DraftFile } from '@/lib/client/drafts/ads/draft-store';

/** Says what a drop would do here; leaves the page in sight, so that the logo's place can be aimed at. */
export function DropHint({ role }: { role: DraftFile['role'] }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 z-40 flex items-end justify-center border-[6px] border-ember pb-8"
    >
      <p className="bg-ink px-5 py-3 font-display text-title font-bold text-paper">
        {role === 'logo' ? 'Drop it as the logo' : 'Drop to add product photos'}
      </p>
    </div>
  );
}
