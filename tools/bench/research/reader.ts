/**
 * One of the ways to go through the same reviews, alone in a process: does by name what its parent asks for, and tells
 * what that took. `words` only reads the bytes and splits them into words.
 */
import { z } from 'zod';
import { timeOf } from '../measure';
import { reviewsOf5000 } from './reviews-of-5000';
import { splitIntoWords, sumUpReviews } from './sum-up-reviews';

const bytes = Buffer.from(reviewsOf5000());
const ways: Record<string, () => unknown> = {
  adforge: () => sumUpReviews(bytes.toString('utf8')),
  words: () => splitIntoWords(bytes.toString('utf8')),
};

const way = ways[process.argv[2] ?? ''];
if (!way) throw new Error(`There is no way called “${String(process.argv[2])}”`);
process.on('message', (message) => {
  z.literal('read').parse(message);
  void timeOf(async () => way()).then((sample) => process.send?.(sample));
});
process.send?.(['read']);
