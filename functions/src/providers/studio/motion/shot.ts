import type { SceneRole } from '../../../../../lib/domain/video/film-script';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import type { Pen } from './pen';
import type { Transition } from './transitions';

/** A scene that has been set up: layers are painted and type is fitted, so that drawing only moves them. */
export interface Shot {
  /** Draws the whole frame at a moment of the scene: the same moment is the same pixels. */
  draw: (pen: Pen, now: Moment) => void;
  /** The frame of the scene that shows best what it is. */
  still: number;
  /** What it shows is not known before it is drawn: its words have plates anyhow. */
  isFilmed?: boolean;
}

/** A kind of film. What it is called and how many products it shows is in `motion-template.ts`. */
export interface MotionTemplate {
  /**
   * What its scenes are for, by how many there are: 1 to 7. The last one, or the only one, carries the
   * call to action, whatever it is for.
   */
  roles: (scenes: number) => readonly SceneRole[];
  /** Sets a scene up; called anew when a scene is looked at again much later. */
  shoot: (set: FilmSet, scene: SceneOfFilm) => Shot;
  /** How the film gets into a scene other than the first. */
  into: (set: FilmSet, scene: { index: number; isLast: boolean }) => Transition;
  /** What is drawn over all scenes and the transitions between them, such as a countdown. */
  over?: (set: FilmSet, scenes: readonly SceneOfFilm[]) => (pen: Pen, filmFrame: number) => void;
}
