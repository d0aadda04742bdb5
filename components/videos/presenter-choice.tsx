'use client';

import { portraitPath, PRESENTER_DETAILS, PRESENTER_IDS, type PresenterId } from '@/lib/domain/video/presenter';

interface PresenterChoiceProps {
  chosen: PresenterId;
  onChange: (id: PresenterId) => void;
  className?: string;
}

/** Who tells of the product: drawn, because they are nobody. */
export function PresenterChoice({ chosen, onChange, className }: PresenterChoiceProps) {
  return (
    <fieldset className={className}>
      <legend className="float-left w-full bg-sheet px-3 pt-2 pb-1.5 text-small font-semibold">Presenter</legend>
      <div className="clear-both grid grid-cols-2 gap-px border-t border-rule bg-rule min-[26rem]:grid-cols-4">
        {PRESENTER_IDS.map((id) => {
          const { name, summary } = PRESENTER_DETAILS[id];
          return (
            <label
              key={id}
              className="flex cursor-pointer flex-col bg-sheet p-1.5 has-checked:bg-ink has-checked:text-paper has-focus-visible:z-1 has-focus-visible:outline-[3px] has-focus-visible:outline-ember"
            >
              <input
                type="radio"
                name="avatar_id"
                value={id}
                checked={id === chosen}
                onChange={() => onChange(id)}
                className="sr-only"
              />
              {/* eslint-disable-next-line @next/next/no-img-element -- a drawing of 2 kB, shown as it is */}
              <img
                src={portraitPath(id)}
                alt=""
                width={240}
                height={300}
                loading="lazy"
                className="aspect-square w-full object-cover object-[50%_38%]"
              />
              <span className="mt-1 px-0.5 font-semibold">{name}</span>
              <span className="px-0.5 pb-0.5 text-mini">{summary}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
