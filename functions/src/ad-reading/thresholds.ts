// The numbers that verdicts stand on, and where each comes from. All that can be is relative to the account.

/**
 * Below this many impressions nothing is said: at the click rate of about 1 % that ads usually have there, 2,000
 * impressions bring 20 clicks, and a count of 20 is off by √20, some 22 %.
 */
export const LEAST_IMPRESSIONS = 2000;

/** Below this many ads with enough delivery there is no account to compare with: quarters need four. */
export const LEAST_COMPARED = 4;

/** The quarters of the account: percentiles from which an ad counts as one of its best, or up to which of its worst. */
export const BEST_QUARTER = 75;
export const WORST_QUARTER = 25;

/** How far an ad has to be from the middle of its account to matter: a tenth is less than two like weeks differ by. */
export const MATERIAL = 0.1;

/**
 * Purchases that the account's usual cost lets expect for what an ad has spent, from which having none says something:
 * of three expected, none at all comes by chance in e⁻³, 5 %, of cases.
 */
export const EXPECTED_PURCHASES = 3;

/** An ad that brings back less than it costs is no winner in any account: by the meaning of ROAS. */
export const BREAK_EVEN = 1;

/** Days with delivery before fatigue is looked for: a week to compare with, and three days that differ from it. */
export const LEAST_DAYS = 10;
/** The days that are compared with the best week before them: a whole week where there is one, for weekdays differ. */
export const LATE_DAYS = 7;
export const LEAST_LATE_DAYS = 3;
/** Impressions on either side of that comparison. */
export const LEAST_IMPRESSIONS_OF_DAYS = 1000;
/** What the click or hook rate has to have lost: a quarter, as the quarters above. */
export const FALL = 0.25;
/** What it has to have lost where the account doesn't say how often people have seen the ad. */
export const FALL_ALONE = 0.4;
/** How much the frequency of a day has to have risen: less is rounding. */
export const RISE = 0.05;
/** Standard errors between two rates that chance rarely makes: 1.96, once in 20 times. */
export const CERTAIN = 1.96;

/** A first frame that is darker than this is nearly black on a phone in daylight: 0.18 is the grey of photographers’ cards, in light. */
export const DARK = 0.18;
/** Mean change of neighbouring frames of the first second, below which it looks like a still: below 1 of 255 is noise of encoding. */
export const STILL = 0.004;
