import type { FilmScript } from '../../../../lib/domain/video/film-script';
import { settableText } from '../../providers/studio/text/settable';
import { noteOnSigns } from '../../typefaces/note-on-signs';

/** What a person should know of a film in which some of their characters don't stand; null for nothing. */
export function noteOnFilmSigns({ scenes, call, brand_name, products }: FilmScript): string | null {
  const words = [
    ...scenes.flatMap(({ text, detail }) => [text, detail]),
    ...products.flatMap(({ name, price }) => [name, price]),
    ...[call, brand_name],
  ];
  return noteOnSigns(words.flatMap((text) => settableText(text ?? '').leftOut));
}
