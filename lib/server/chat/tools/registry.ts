import 'server-only';
import { countVerdicts, findWaste, groupAds, listTired, lookAtWeek, suggestNext } from './account-tools';
import { compareAds, lookAtAd, rankAds } from './ad-tools';
import type { ChatTool } from './tool';

/** All that a question can be answered with; whoever answers, figures come from these alone. */
export const CHAT_TOOLS: readonly ChatTool[] = [
  rankAds,
  groupAds,
  lookAtWeek,
  listTired,
  findWaste,
  suggestNext,
  compareAds,
  lookAtAd,
  countVerdicts,
];
