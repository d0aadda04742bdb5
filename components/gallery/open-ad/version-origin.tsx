import type { NumberedVersion } from '@/lib/client/asking/ad-versions';
import { kindText } from '@/lib/client/asking/version-kind';

/** What the version on view is, what was asked for, and what its maker has to say of it. */
export function VersionOrigin({ version }: { version: NumberedVersion }) {
  const { number, based_on, instruction, note } = version;
  return (
    <div className="border-s-[3px] border-rule-strong ps-3 text-small">
      <p>
        <span className="font-semibold">Version {number}</span>
        <span className="text-ink-soft">
          {' · '}
          {kindText(version)}
          {based_on !== null && ` from version ${based_on}`}
        </span>
      </p>
      {instruction !== null && <p dir="auto">“{instruction}”</p>}
      {note !== null && (
        <p dir="auto" className="mt-0.5 text-ink-soft">
          {note}
        </p>
      )}
    </div>
  );
}
