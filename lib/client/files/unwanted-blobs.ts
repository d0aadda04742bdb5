import { keepOnlyBlobs } from './file-blobs';
import type { FileBox } from './file-box';
import { cutoutBlobId } from './ticket-file';

/** What is looked at of a box. */
export type WatchedBox = Pick<FileBox, 'read' | 'subscribe'>;

/** Forgets the chosen files that are in none of the boxes any more. Returns how to stop. */
export function startForgettingBlobs(boxes: readonly WatchedBox[]): () => void {
  const idsIn = (box: WatchedBox) =>
    (box.read()?.files ?? []).flatMap(({ id, cutout }) => (cutout === undefined ? [id] : [id, cutoutBlobId(cutout)]));
  const wanted = () => new Set(boxes.flatMap(idsIn));
  let before = ' ';
  const look = () => {
    // What an unread box holds is not known yet.
    if (boxes.some((box) => box.read() === null)) return;
    const ids = [...wanted()].join();
    if (ids === before) return;
    before = ids;
    void keepOnlyBlobs(wanted);
  };
  const stops = boxes.map((box) => box.subscribe(look));
  look();
  return () => stops.forEach((stop) => stop());
}
