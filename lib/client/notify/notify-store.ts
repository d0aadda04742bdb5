import { useEffect } from 'react';
import { create } from 'zustand';
import { onOtherTabChange, readItem, writeItem } from '../browser/browser-storage';

/** `on` where the person has asked for it here; the browser's permission alone asks for nothing. */
const WANTED_KEY = 'adforge.notify.v1';

/** `unknown` in server-rendered HTML; `refused`: by the browser's own question, which only its settings can undo. */
export type NotifyState = 'unknown' | 'unsupported' | 'off' | 'on' | 'refused';

export const useNotifyStore = create<{ state: NotifyState }>(() => ({ state: 'unknown' }));

export function notifyState(permission: NotificationPermission | null, wanted: string | null): NotifyState {
  if (permission === null || wanted === 'unsupported') return 'unsupported';
  if (permission === 'denied') return 'refused';
  return permission === 'granted' && wanted === 'on' ? 'on' : 'off';
}

function permissionNow(): NotificationPermission | null {
  return typeof Notification === 'undefined' ? null : Notification.permission;
}

export function lookAtPermission(): NotifyState {
  const state = notifyState(permissionNow(), readItem(WANTED_KEY));
  if (useNotifyStore.getState().state !== state) useNotifyStore.setState({ state });
  return state;
}

/** Whether the end of a job is told by the browser, kept current over all tabs. */
export function useNotify(): NotifyState {
  useEffect(() => {
    lookAtPermission();
    return onOtherTabChange(WANTED_KEY, lookAtPermission);
  }, []);
  return useNotifyStore(({ state }) => state);
}

/** Only ever called by a press of a button: the browser asks the person, once. */
export async function wantNotifications(): Promise<void> {
  if (permissionNow() === null) return;
  if ((await Notification.requestPermission()) === 'granted') writeItem(WANTED_KEY, 'on');
  lookAtPermission();
}

export function stopNotifications(): void {
  writeItem(WANTED_KEY, null);
  lookAtPermission();
}

/** Chrome on Android lets only service workers show any, and says so by throwing. */
export function giveUpNotifications(): void {
  writeItem(WANTED_KEY, 'unsupported');
  lookAtPermission();
}

/** The job whose notification was pressed on, until this page has gone there. */
export const usePressed = create<{ jobId: string | null }>(() => ({ jobId: null }));
