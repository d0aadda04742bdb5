/**
 * One of the ways to make ads, alone in a process as it would be in production, where the
 * memory of the others costs it nothing: does by name what its parent asks for, and tells what that took.
 */
import sharp from 'sharp';
import { z } from 'zod';
import { checkAd } from '../../functions/src/quality/check-ad';
import { createStudio } from '../../functions/src/providers/studio/studio';
import { templateIdSchema } from '../../lib/domain/ads/template';
import { benchBrief } from './bench-inputs';
import { timeOf } from './measure';

const brief = await benchBrief();

async function tasks(): Promise<Record<string, () => Promise<unknown>>> {
  const way = process.argv[2];
  if (way === 'studio') return studioTasks();
  const { satoriAd, sharpAd } = await import('./same-layout');
  return { layout: way === 'satori_resvg' ? await satoriAd(brief) : sharpAd(brief) };
}

async function studioTasks(): Promise<Record<string, () => Promise<unknown>>> {
  const studio = createStudio({ msPerAd: 0 });
  const { signal } = new AbortController();
  const made = await studio.make(brief, signal);
  const compositions = Object.entries(studio.templates).flatMap(([id, { variations }]) =>
    Array.from({ length: variations }, (_, index) => {
      const composition = { template: templateIdSchema.parse(id), variation: index + 1 };
      return [`${id} ${index + 1}`, () => studio.make({ ...brief, ...composition }, signal)] as const;
    }),
  );
  return {
    layout: () => studio.make(brief, signal),
    check: () => checkAd(made, brief),
    ...Object.fromEntries(compositions),
  };
}

sharp.concurrency(1);
const known = await tasks();
process.on('message', (message) => {
  const task = known[z.string().parse(message)];
  if (!task) throw new Error(`There is no task “${String(message)}”`);
  void timeOf(task).then((sample) => process.send?.(sample));
});
process.send?.(Object.keys(known));
