'use client';

import { FilmCells } from './film-cells';
import { VideosPage } from './videos-page';

/** Films of a product. */
export function FilmPage() {
  return <VideosPage sort="film" Cells={FilmCells} />;
}
