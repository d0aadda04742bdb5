import { vi } from 'vitest';

/**
 * One origin's localStorage with tabs that hear of each other's changes, as in a browser: each tab has modules of
 * its own, which `load` imports. Events of storage arrive when the test delivers them.
 */
export function tabsOfOneBrowser<Module extends object>(load: () => Promise<Module>) {
  const items = new Map<string, string>();
  const tabs: ((event: { key: string }) => void)[] = [];
  const pending: (() => void)[] = [];

  async function openTab() {
    const target = new EventTarget();
    const hear = ({ key }: { key: string }) =>
      inTab(() => target.dispatchEvent(Object.assign(new Event('storage'), { key })));
    const localStorage = {
      get length() {
        return items.size;
      },
      key: (index: number) => [...items.keys()][index] ?? null,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        items.set(key, value);
        tabs.filter((tab) => tab !== hear).forEach((tab) => pending.push(() => tab({ key })));
      },
      removeItem: (key: string) => void items.delete(key),
    };
    const inTab = <T>(work: () => T): T => {
      vi.stubGlobal('window', target);
      vi.stubGlobal('localStorage', localStorage);
      return work();
    };
    tabs.push(hear);
    vi.resetModules();
    const loaded = await inTab(load);
    return { ...loaded, inTab };
  }

  /** Delivers the storage events that are under way. */
  const deliver = () => {
    for (let event = pending.shift(); event; event = pending.shift()) event();
  };
  return { items, openTab, deliver };
}
