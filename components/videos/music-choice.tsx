'use client';

import { Square, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { MUSIC_DETAILS, MUSIC_MOODS, type MusicMood } from '@/lib/domain/video/music';

/** Silence last. */
const MOODS = MUSIC_MOODS.toSorted((one, other) => Number(one === 'none') - Number(other === 'none'));

interface MusicChoiceProps {
  chosen: MusicMood;
  onChange: (mood: MusicMood) => void;
  className?: string;
}

/** The moods of music, each to be heard for some seconds before it is chosen. */
export function MusicChoice({ chosen, onChange, className }: MusicChoiceProps) {
  const [heard, setHeard] = useState<MusicMood | null>(null);
  return (
    <fieldset className={className}>
      <legend className="float-left w-full bg-sheet px-3 pt-2 pb-1.5 text-small font-semibold">Music</legend>
      <div className="clear-both grid gap-px border-t border-rule bg-rule sm:grid-cols-2">
        {MOODS.map((mood) => (
          <div
            key={mood}
            className="flex items-center bg-sheet has-checked:bg-ink has-checked:text-paper has-[input:focus-visible]:z-1 has-[input:focus-visible]:outline-[3px] has-[input:focus-visible]:outline-ember"
          >
            <label className="flex min-h-13 min-w-0 flex-1 cursor-pointer flex-col justify-center px-3 py-1.5">
              <input
                type="radio"
                name="music"
                value={mood}
                checked={mood === chosen}
                onChange={() => onChange(mood)}
                className="sr-only"
              />
              <span className="font-semibold">{MUSIC_DETAILS[mood].name}</span>
              <span className="text-small">{MUSIC_DETAILS[mood].summary}</span>
            </label>
            {mood !== 'none' && (
              <Hear mood={mood} plays={mood === heard} onPress={() => setHeard(mood === heard ? null : mood)} />
            )}
          </div>
        ))}
      </div>
      {heard && (
        // Music without words: there is nothing to read along.
        <audio key={heard} src={`/music/${heard}.m4a`} autoPlay onEnded={() => setHeard(null)} />
      )}
    </fieldset>
  );
}

function Hear({ mood, plays, onPress }: { mood: MusicMood; plays: boolean; onPress: () => void }) {
  const Icon = plays ? Square : Volume2;
  return (
    <button
      type="button"
      aria-label={plays ? 'Stop the music' : `Hear ${MUSIC_DETAILS[mood].name}`}
      onClick={onPress}
      className="me-1 flex size-11 shrink-0 items-center justify-center focus-visible:-outline-offset-2 focus-visible:outline-ember"
    >
      <Icon aria-hidden="true" className={plays ? 'size-4 fill-current' : 'size-5'} />
    </button>
  );
}
