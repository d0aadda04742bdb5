import { z } from 'zod';
import { adAccountIdSchema } from '../../domain/insights/ad-account';
import { newJobOf } from '../../domain/jobs/new-job';
import {
  type AdAnalysisInput,
  INCLUDES,
  MAX_ANALYSED_ADS,
  USUAL_ANALYSED_ADS,
} from '../../domain/kinds/analysis/ad-analysis';
import { newHexJobId } from '../../domain/shared/random-id';
import type { Ticket, TicketKind } from '../tickets/core/ticket';
import { daysUntil, USUAL_DAYS } from './analysis-days';

export interface AnalysisForm {
  /** null: the only one that is connected. */
  accountId: string | null;
  days: number;
  maxAds: number;
  include: AdAnalysisInput['include'];
}

const EMPTY_FORM: AnalysisForm = { accountId: null, days: USUAL_DAYS, maxAds: USUAL_ANALYSED_ADS, include: 'all' };

export type AnalysisTicket = Ticket<AnalysisForm>;

/** The ticket of an account's analysis; what was chosen stays for the next one. */
export const ANALYSIS_TICKET: TicketKind<AnalysisForm> = {
  key: 'adforge.analysis-draft.v1',
  emptyForm: EMPTY_FORM,
  form: z.object({
    accountId: adAccountIdSchema.nullable().catch(null),
    days: z.number().catch(EMPTY_FORM.days),
    maxAds: z.number().catch(EMPTY_FORM.maxAds),
    include: z.enum(INCLUDES).catch(EMPTY_FORM.include),
  }),
  newJobId: newHexJobId,
  newJob: (ticket, uid, now) => newJobOf(null, 'ad_analysis', uid, analysisInput(ticket), now),
  goesOn: true,
  whileSent: 'An analysis is just being started.',
};

/** The input of the ticket's job. */
export function analysisInput({ form, requestedAt }: Pick<AnalysisTicket, 'form' | 'requestedAt'>): AdAnalysisInput {
  const { accountId, days, maxAds, include } = form;
  return {
    account_id: accountId,
    // By when it was asked for: the job that is written after a reload is the same.
    ...daysUntil(new Date(requestedAt ?? 0), days),
    max_ads: maxAds,
    include,
    upload: null,
  };
}

/** What keeps the analysis from being started, in words; null when nothing does. */
export function analysisProblem({ maxAds }: AnalysisForm): string | null {
  const isCount = Number.isInteger(maxAds) && maxAds >= 1 && maxAds <= MAX_ANALYSED_ADS;
  return isCount ? null : `Ask for 1 to ${MAX_ANALYSED_ADS} ads.`;
}
