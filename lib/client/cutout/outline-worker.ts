import { cutByHand } from '@/lib/domain/cutout/hand-cut';
import { findMiddle } from '@/lib/domain/cutout/find-middle';
import type { OutlineAnswer, OutlineRequest } from './ask-outline';
import type { EditedPhoto } from './photo-picture';

// Runs beside the page: an outline takes up to a second, in which the brush goes on.

let photo: EditedPhoto | null = null;

addEventListener('message', ({ data }: MessageEvent<OutlineRequest>) => {
  if ('photo' in data) {
    photo = data.photo;
    return;
  }
  if (!photo) return;
  const { picture, small } = photo;
  const { id, strokes, before } = data;
  const alpha = strokes.length === 0 ? findMiddle(picture, small) : cutByHand(picture, small, strokes, before);
  const answer: OutlineAnswer = { id, alpha };
  postMessage(answer);
});
