/** A ground to lay products on, which is also a setting to stand them in. */
export interface Background {
  /** Part of the API: never given to another background. */
  id: number;
  name: string;
  summary: string;
  /** For image models: the surface, and the place around it. */
  scene: string;
}

const entry = <I extends number>(id: I, name: string, summary: string, scene: string) => ({ id, name, summary, scene });

export const BACKGROUNDS = [
  entry(
    1,
    'Oak table',
    'Warm, light wood',
    'a light oak table with fine grain, before a cream wall in soft morning light',
  ),
  entry(2, 'Walnut desk', 'Dark wood, calm light', 'a dark walnut desk, before a deep green wall in low evening light'),
  entry(3, 'White marble', 'Cool stone, grey veins', 'polished white marble with grey veins, before a pale grey wall'),
  entry(4, 'Natural linen', 'Woven cloth, soft folds', 'natural linen with soft folds, before a warm white wall'),
  entry(5, 'Kraft paper', 'Brown paper, plain', 'brown kraft paper, seamless'),
  entry(6, 'White studio', 'Nothing but light', 'a seamless white studio ground with a soft shadow'),
  entry(7, 'Beach sand', 'Fine sand, low sun', 'fine pale sand with ripples, a clear sky behind it, low sun'),
  entry(
    8,
    'Terrazzo',
    'Chips of colour in stone',
    'light terrazzo with chips of ochre, rose and green, before a rose wall',
  ),
  entry(9, 'Concrete', 'Grey, a little rough', 'smooth grey concrete, before a concrete wall with side light'),
  entry(
    10,
    'Sage wall',
    'Muted green, leaf shadows',
    'a sage green painted ground and wall, with the soft shadow of leaves',
  ),
  entry(11, 'Blush arch', 'Rose plaster, rounded', 'rose plaster with an arch in the wall, in even light'),
  entry(12, 'Black slate', 'Dark stone, one light', 'black slate in a dark room with one soft light from the side'),
] as const satisfies readonly Background[];
