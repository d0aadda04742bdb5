import { z } from 'zod';
import { type Background, BACKGROUNDS } from './backgrounds';
import { type FigureModel, MODELS } from './models';

export const backgroundIdSchema = idOf(BACKGROUNDS);
export const modelIdSchema = idOf(MODELS);

function idOf(entries: readonly { id: number }[]) {
  return z.int().refine((id) => entries.some((entry) => entry.id === id));
}

/** The background with this id; null where none was chosen. */
export function chosenBackground(id: number | null): Background | null {
  return BACKGROUNDS.find((entry) => entry.id === id) ?? null;
}

/** The model with this id; null where none was chosen. */
export function chosenModel(id: number | null): FigureModel | null {
  return MODELS.find((entry) => entry.id === id) ?? null;
}
