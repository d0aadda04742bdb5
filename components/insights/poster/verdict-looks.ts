import { CircleDashed, Equal, Hourglass, type LucideIcon, TrendingDown, TrendingUp, Trophy } from 'lucide-react';
import type { Verdict } from '@/lib/domain/insights/ad-analysis';
import type { Sign } from '@/components/charts/chart-sign';

interface VerdictLook {
  Icon: LucideIcon;
  /** In charts. */
  sign: Sign;
  tone: string;
}

export const VERDICT_LOOKS: Record<Verdict, VerdictLook> = {
  winner: { Icon: Trophy, sign: 'triangle', tone: 'text-good' },
  promising: { Icon: TrendingUp, sign: 'diamond', tone: 'text-midway' },
  average: { Icon: Equal, sign: 'circle', tone: 'text-ink-soft' },
  tired: { Icon: Hourglass, sign: 'square', tone: 'text-early' },
  loser: { Icon: TrendingDown, sign: 'cross', tone: 'text-alarm' },
  too_early: { Icon: CircleDashed, sign: 'ring', tone: 'text-stopped' },
};
