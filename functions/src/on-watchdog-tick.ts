import { onSchedule } from 'firebase-functions/scheduler';
import { lookAtAccounts } from './ad-accounts/look-at-accounts';
import { purgeDeleted } from './catalogue/purge';
import { goOnCleaning } from './cleaning/clean-round';
import { publishLimits } from './engine/limits/publish-limits';
import { watchOver } from './engine/watchdog/watch-over';
import { usualUsdOfAvatar } from './kinds/avatar/usual-price';
import { publishService } from './kinds/ads/publish-service';
import { usualPrices } from './kinds/strategy/usual-prices';
import { videoOffer } from './kinds/video/video-offer';
import { AD_ACCOUNT_KEYS, GEMINI_API_KEY, META_APP_SECRET } from './settings';

export const watchdog = onSchedule(
  // With the key: the watchdog too starts jobs, and must choose the same provider for them.
  { schedule: 'every 1 minutes', timeoutSeconds: 300, secrets: [GEMINI_API_KEY, AD_ACCOUNT_KEYS, META_APP_SECRET] },
  async () => {
    const now = new Date();
    // What has gone quiet comes first: nothing may keep it from being looked after.
    await watchOver(now);
    const avatar_video = await usualUsdOfAvatar();
    const usd_by_kind = { ...usualPrices(), ...(avatar_video === null ? {} : { avatar_video }) };
    await publishService(now, { usd_by_kind, video: await videoOffer() });
    await publishLimits();
    await purgeDeleted(now);
    await lookAtAccounts(now);
    await goOnCleaning(now);
  },
);
