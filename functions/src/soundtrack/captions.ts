import type { FilmScript, SceneScript } from '../../../lib/domain/video/film-script';
import type { SpokenFilm } from './speech/spoken-film';

/** Less than the rest of a scene after its words. */
const READ_ON = 0.3;

/** What a film says, as WebVTT: a cue a scene, for as long as it stands, or as long as its words are heard. */
export function captionsOf(
  { scenes, fps, call }: Pick<FilmScript, 'scenes' | 'fps' | 'call'>,
  speech: SpokenFilm | null,
): string {
  let frame = 0;
  const cues = scenes.map((scene, index) => {
    const start = frame;
    frame += scene.frames;
    const lines = linesOf(scene, index === scenes.length - 1 ? call : null);
    const { from, to } = heardIn(index, speech) ?? { from: start / fps, to: frame / fps };
    return lines.length === 0 ? '' : `${scene.number}\n${timeOf(from)} --> ${timeOf(to)}\n${lines.join('\n')}\n`;
  });
  return ['WEBVTT\n', ...cues.filter((cue) => cue !== '')].join('\n');
}

/** From when to when a scene is spoken in, with a moment to read on. */
function heardIn(scene: number, speech: SpokenFilm | null): { from: number; to: number } | null {
  const line = speech?.lines.find((one) => one.scene === scene);
  return speech && line ? { from: line.from, to: line.from + line.seconds / speech.speed + READ_ON } : null;
}

/** What it says large and small, and at the end what to do; nothing twice. */
function linesOf({ text, detail }: SceneScript, call: string | null): string[] {
  const lines = [text, detail, call].map((line) => (line ?? '').replace(/\s+/gu, ' ').trim());
  return [...new Set(lines)].filter((line) => line !== '').map(escaped);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (line: string) => line.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);

function timeOf(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const part = (size: number, of: number) => String(Math.floor(ms / size) % of).padStart(2, '0');
  return `${part(3_600_000, 100)}:${part(60_000, 60)}:${part(1000, 60)}.${String(ms % 1000).padStart(3, '0')}`;
}
