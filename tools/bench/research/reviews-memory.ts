/** Prints how much a fresh process's resident memory grows while it sums up 5,000 reviews, in bytes. */
import { forgetPeak, peakBytes } from '../peak-memory';
import { reviewsOf5000 } from './reviews-of-5000';
import { sumUpReviews } from './sum-up-reviews';

const text = reviewsOf5000();
// Loads what is loaded at the first use.
sumUpReviews(text.slice(0, 5_000));
forgetPeak();
const before = process.memoryUsage.rss();
sumUpReviews(text);
console.log(peakBytes() - before);
