/** The stages of every kind of job that makes a film. */
export const FILM_STAGES = [
  { id: 'check', name: 'Check the files', step: 'Checking photos and logo...', share: 5 },
  { id: 'direct', name: 'Write the scenes', step: 'Writing the scenes...', share: 3 },
  { id: 'draw', name: 'Draw the scenes', step: 'Generating scenes...', share: 77 },
  { id: 'finish', name: 'Put it together and check it', step: 'Putting the video together...', share: 15 },
] as const;
