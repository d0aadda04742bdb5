import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { loadParsers } from '@/lib/browser-zod/parsers';
import { patiently } from '@/lib/client/browser/patiently';

type Component<P> = (props: P) => ReactNode;

/** A component whose code comes later. */
export interface Lazily<P> extends Component<P> {
  /** Fetches the code now: it is there when it is wanted, also without a connection. */
  ahead(): void;
}

/**
 * A component whose code comes when it is first shown, and `meanwhile` in its place. Offline it comes once the connection
 * is back. What is there already is drawn at once: React would show `meanwhile` for a third of a second even then.
 */
export function lazily<P extends object>(load: () => Promise<Component<P>>, meanwhile: ReactNode = null): Lazily<P> {
  /** What comes later may parse at once. */
  const loadReady = async () => (await Promise.all([load(), loadParsers()]))[0];
  let there: Component<P> | null = null;
  let coming: Promise<Component<P>> | null = null;
  const fetched = () =>
    (coming ??= patiently(loadReady).then((component) => {
      // Not on the server, which has everything: what it draws has to look like what a browser begins with.
      if ('document' in globalThis) there = component;
      return component;
    }));
  const Loaded: ComponentType<P> = lazy(async () => ({ default: await fetched() }));

  function LazilyDrawn(props: P) {
    const [Now] = useState(() => there);
    if (Now) return <Now {...props} />;
    return (
      <Suspense fallback={meanwhile}>
        <Loaded {...props} />
      </Suspense>
    );
  }
  return Object.assign(LazilyDrawn, { ahead: () => void fetched() });
}
