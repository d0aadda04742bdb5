'use client';

import { PresenterCells } from './presenter-cells';
import { VideosPage } from './videos-page';

/** Films in which a presenter tells of a product. */
export function PresenterPage() {
  return <VideosPage sort="presenter" Cells={PresenterCells} />;
}
