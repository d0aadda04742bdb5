import { z } from 'zod';
import { withDates } from '../shared/with-dates';
import { ACCOUNT_SORTS, type AccountSort } from './person-limits';

/**
 * `service/doors`: until when no more jobs are taken of each sort of account, because the line of those that wait is as long
 * as it may be. Written by functions, checked by the rules, readable by everybody.
 */
const doorsSchema = z.partialRecord(z.enum(ACCOUNT_SORTS), z.date());
export type Doors = z.infer<typeof doorsSchema>;

/** What the document says, with the SDK's own times in it; null where it isn't there or can't be read, and nothing is shut. */
export function readDoors(data: unknown): Doors | null {
  return doorsSchema.safeParse(withDates(data)).data ?? null;
}

/** When jobs of that sort of account are taken again; null where they are now. */
export function shutUntil(doors: Doors, sort: AccountSort, now: Date): Date | null {
  const until = doors[sort];
  return until !== undefined && until > now ? until : null;
}

/** What somebody is told whose job isn't taken now, and what to do. */
export const SHUT_DOOR: Record<AccountSort, string> = {
  guest:
    'More jobs of people without an account are waiting than can be made soon, so no more are taken just now. Try again in a minute, or sign in: accounts have places of their own.',
  signed_in:
    'More jobs of accounts without a confirmed e-mail address are waiting than can be made soon, so no more are taken just now. Try again in a minute, or confirm your address.',
  verified: 'More jobs are waiting than can be made soon, so no more are taken just now. Try again in a minute.',
};
