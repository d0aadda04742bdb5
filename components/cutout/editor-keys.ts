import type { KeyboardEvent } from 'react';
import type { Tools } from './use-tools';
import type { Cutout } from './use-cutout';

/** The keys of the editor, wherever the focus is in it. */
export function editorKeys(cutout: Cutout, tools: Tools) {
  const byKey: Record<string, () => void> = {
    k: () => tools.setTool('keep'),
    r: () => tools.setTool('remove'),
    e: () => tools.setExactly(!tools.exactly),
    '[': () => tools.setSize(tools.size / 1.3),
    ']': () => tools.setSize(tools.size * 1.3),
    '+': () => tools.setZoom(tools.zoom * 1.4),
    '=': () => tools.setZoom(tools.zoom * 1.4),
    '-': () => tools.setZoom(tools.zoom / 1.4),
    '0': () => tools.setZoom(1),
  };
  return (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const act = isCommand ? commandOf(key, event.shiftKey, cutout) : byKey[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function commandOf(key: string, shift: boolean, cutout: Cutout): (() => void) | undefined {
  if (key === 'y' || (key === 'z' && shift)) return cutout.redo;
  return key === 'z' ? cutout.undo : undefined;
}
