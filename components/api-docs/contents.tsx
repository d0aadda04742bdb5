import type { ApiOperation } from '@/lib/api/operations/operation';

interface ContentsProps {
  groups: [tag: string, operations: ApiOperation[]][];
}

const link = 'block py-1 text-small underline decoration-transparent underline-offset-4 hover:decoration-ember';

/** Where what stands; beside the text where there is room. */
export function Contents({ groups }: ContentsProps) {
  return (
    <nav aria-label="On this page" className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
      <a href="#start" className={`${link} font-semibold`}>
        Start
      </a>
      {groups.map(([tag, operations]) => (
        <div key={tag} className="mt-3">
          <p className="text-mini text-ink-soft">{tag}</p>
          <ul>
            {operations.map(({ id, summary }) => (
              <li key={id}>
                <a href={`#${id}`} className={link}>
                  {summary}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <a href="#webhooks" className={`${link} mt-3 font-semibold`}>
        Webhooks
      </a>
      <a href="#errors" className={`${link} font-semibold`}>
        Errors
      </a>
    </nav>
  );
}
