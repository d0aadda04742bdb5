/** What a key asks of a film. */
export type PlayerCommand =
  | { do: 'toggle' | 'mute' | 'captions' | 'fullscreen' }
  /** Seconds from here. */
  | { do: 'skip'; seconds: number }
  /** Frames from here. */
  | { do: 'step'; frames: number }
  /** 0…1 of the film. */
  | { do: 'seek'; share: number }
  /** Of the volume, −1…1. */
  | { do: 'louder'; by: number };

const KEYS: Readonly<Record<string, PlayerCommand>> = {
  ' ': { do: 'toggle' },
  k: { do: 'toggle' },
  m: { do: 'mute' },
  c: { do: 'captions' },
  f: { do: 'fullscreen' },
  // A film of half a minute at most: what skips ten seconds of an hour would skip a third of it.
  ArrowLeft: { do: 'skip', seconds: -1 },
  ArrowRight: { do: 'skip', seconds: 1 },
  j: { do: 'skip', seconds: -3 },
  l: { do: 'skip', seconds: 3 },
  ',': { do: 'step', frames: -1 },
  '.': { do: 'step', frames: 1 },
  ArrowUp: { do: 'louder', by: 0.1 },
  ArrowDown: { do: 'louder', by: -0.1 },
  Home: { do: 'seek', share: 0 },
  End: { do: 'seek', share: 1 },
};

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** null for a key that asks nothing, and for the browser's own combinations. */
export function commandOf({ key, altKey, ctrlKey, metaKey }: Pressed): PlayerCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (/^[0-9]$/.test(key)) return { do: 'seek', share: Number(key) / 10 };
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
