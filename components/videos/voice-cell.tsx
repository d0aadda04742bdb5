'use client';

import { PRESENTER_DETAILS, type PresenterId } from '@/lib/domain/video/presenter';
import { VOICE_DETAILS, VOICE_IDS, type VoiceId } from '@/lib/domain/video/voice';
import { choiceOf } from '@/components/ticket/choice-of';
import { SELECT_CLASS, SelectBox } from '@/components/ticket/select-box';
import { controlProps, TicketCell } from '@/components/ticket/ticket-cell';

interface VoiceCellProps {
  presenter: PresenterId;
  /** null: the presenter's own. */
  voice: VoiceId | null;
  onChange: (voice: VoiceId | null) => void;
  className?: string;
}

/** In which voice they speak. */
export function VoiceCell({ presenter, voice, onChange, className }: VoiceCellProps) {
  const { name, voice: own } = PRESENTER_DETAILS[presenter];
  return (
    <TicketCell field="voice_id" label="Voice" className={className}>
      <SelectBox>
        <select
          {...controlProps('voice_id', undefined)}
          value={voice ?? ''}
          onChange={(event) => onChange(choiceOf(VOICE_IDS, event.target.value) ?? null)}
          className={SELECT_CLASS}
        >
          <option value="">
            {name}’s own ({VOICE_DETAILS[own].name})
          </option>
          {VOICE_IDS.map((id) => (
            <option key={id} value={id}>
              {VOICE_DETAILS[id].name}: {VOICE_DETAILS[id].character}
            </option>
          ))}
        </select>
      </SelectBox>
    </TicketCell>
  );
}
