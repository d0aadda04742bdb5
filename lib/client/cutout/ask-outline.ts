import type { Stroke } from '@/lib/domain/cutout/brush';
import type { EditedPhoto } from './photo-picture';

/** Without strokes it asks for a first guess. */
interface OutlineQuestion {
  id: number;
  strokes: readonly Stroke[];
  before: Uint8Array | null;
}
export type OutlineRequest = { photo: EditedPhoto } | OutlineQuestion;
export interface OutlineAnswer {
  id: number;
  alpha: Uint8Array | null;
}

/** Looks for outlines in one photo, beside the page. */
export class OutlineFinder {
  private readonly worker = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
  private asked = 0;

  constructor(photo: EditedPhoto) {
    this.send({ photo });
  }

  private send(request: OutlineRequest): void {
    this.worker.postMessage(request);
  }

  /** The mask that the strokes mean, or the first guess without any; null where nothing is found. */
  find(strokes: readonly Stroke[], before: Uint8Array | null): Promise<Uint8Array | null> {
    this.asked += 1;
    const id = this.asked;
    return new Promise((resolve, reject) => {
      const take = ({ data }: MessageEvent<OutlineAnswer>) => {
        if (data.id !== id) return;
        stop();
        resolve(data.alpha);
      };
      const fail = () => {
        stop();
        reject(new Error('The outline could not be looked for'));
      };
      const stop = () => {
        this.worker.removeEventListener('message', take);
        this.worker.removeEventListener('error', fail);
      };
      this.worker.addEventListener('message', take);
      this.worker.addEventListener('error', fail);
      this.send({ id, strokes, before });
    });
  }

  end(): void {
    this.worker.terminate();
  }
}
