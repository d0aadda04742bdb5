import { useEffect, useMemo } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { type NumberedVersion, versionsOf } from './ad-versions';
import { useSession } from '../session/session-store';
import { conversationOfAd } from '../listening/job-views';
import { keyOf, useShown, watchConversation } from '../listening/shown-jobs';

/** The versions of an ad, kept current as long as the caller is on screen. */
export function useVersions(ad: IdentifiedAd): NumberedVersion[] {
  const uid = useSession().user?.uid ?? null;
  const path = conversationOfAd(ad);
  useEffect(() => (uid ? watchConversation(uid, path) : undefined), [uid, path]);
  const conversation = useShown(({ conversations }) => (uid ? conversations[keyOf(uid, path)] : null) ?? null);
  return useMemo(() => versionsOf(ad, conversation), [ad, conversation]);
}
