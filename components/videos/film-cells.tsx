'use client';

import { useService } from '@/lib/client/listening/service-store';
import { showsShelf, type VideoErrors } from '@/lib/client/tickets/video/video-input';
import { setVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { VIDEO_LIMITS } from '@/lib/domain/video/video-limits';
import { ChoiceCell } from '@/components/ticket/choice-cell';
import { CountControls } from '@/components/ticket/count-controls';
import { LanguageCell, LanguageNote } from '@/components/ticket/language-cell';
import { PromptCell } from '@/components/ticket/prompt-cell';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { TicketCell } from '@/components/ticket/ticket-cell';
import { lazily } from '@/components/ui/lazily';
import { ChoiceList } from './choice-list';
import { MakerCell } from './maker-cell';
import { LengthCell } from './length-cell';
import { MusicChoice } from './music-choice';
import { TEMPLATE_CHOICES } from './template-choices';
import { TrackCell } from './track-cell';

/** Of templates that show several products: it reads the person’s brands. */
const ShelfCell = lazily(async () => (await import('./shelf-cell')).ShelfCell);

const { seconds: SECONDS, scenes: SCENES } = VIDEO_LIMITS;

/** What the video shall be. */
export function FilmCells({ errors, locked }: { errors: VideoErrors; locked: boolean }) {
  const form = useVideoTicket((ticket) => ticket.form);
  const hasVoices = useService()?.usd_by_kind?.avatar_video !== undefined;
  return (
    <>
      <ChoiceList
        name="template"
        label="Template"
        choices={TEMPLATE_CHOICES}
        chosen={form.template}
        onChange={(template) => setVideo({ template })}
        className="col-span-6"
      />
      {showsShelf(form) && <ShelfCell error={errors.others} className="col-span-6" />}
      <LengthCell
        seconds={form.seconds}
        limits={SECONDS}
        error={errors.duration_seconds}
        onChange={(seconds) => setVideo({ seconds })}
        className="col-span-6 sm:col-span-3"
      />
      <TicketCell
        field="scenes"
        label="Scenes"
        hint={`${SCENES.least} to ${SCENES.most}`}
        error={errors.scenes}
        className="col-span-6 sm:col-span-3"
      >
        <CountControls
          field="scenes"
          name="Number of scenes"
          min={SCENES.least}
          max={SCENES.most}
          count={form.scenes}
          error={errors.scenes}
          onChange={(scenes) => setVideo({ scenes })}
        />
      </TicketCell>
      <MakerCell className="col-span-6" />
      <div className="col-span-6">
        <RatioChoice ratio={form.ratio} sheetRatio={form.ratio} onChange={(ratio) => setVideo({ ratio })} />
      </div>
      <MusicChoice
        chosen={form.music}
        onChange={(music) => setVideo({ music })}
        className="col-span-6 min-w-0 bg-sheet"
      />
      <TrackCell locked={locked} error={errors.own_track} className="ticket-cell col-span-6" />
      <LanguageCell
        lang={form.lang}
        error={errors.lang}
        onChange={(lang) => setVideo({ lang })}
        className="col-span-6 sm:col-span-3"
      />
      <ChoiceCell
        label="Captions"
        checked={form.captions}
        onChange={(captions) => setVideo({ captions })}
        className="col-span-6 sm:col-span-3"
      >
        Drawn into the picture, for who watches without sound.
      </ChoiceCell>
      {hasVoices && (
        <ChoiceCell
          label="Voice"
          checked={form.voice_over}
          onChange={(voice_over) => setVideo({ voice_over })}
          className="col-span-6"
        >
          Somebody says the words of the film. It is spoken by Gemini, and costs about a cent.
        </ChoiceCell>
      )}
      <LanguageNote lang={form.lang} description={form.product_description} className="col-span-6" />
      <PromptCell
        value={form.prompt}
        optional
        placeholder="What it should say, a line each, or what matters most…"
        most={VIDEO_LIMITS.prompt}
        error={errors.prompt}
        onChange={(prompt) => setVideo({ prompt })}
        className="col-span-6"
      />
    </>
  );
}
