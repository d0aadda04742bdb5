'use client';

import { showsShelf, type VideoErrors } from '@/lib/client/tickets/video/video-input';
import { setVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { VIDEO_LIMITS } from '@/lib/domain/video/video-limits';
import { ChoiceCell } from '@/components/ticket/choice-cell';
import { CountControls } from '@/components/ticket/count-controls';
import { LanguageCell, LanguageNote } from '@/components/ticket/language-cell';
import { PromptCell } from '@/components/ticket/prompt-cell';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { TicketCell } from '@/components/ticket/ticket-cell';
import { ChoiceList } from './choice-list';
import { MusicChoice } from './music-choice';
import { ShelfCell } from './shelf-cell';
import { TEMPLATE_CHOICES } from './template-choices';

const { seconds: SECONDS, scenes: SCENES } = VIDEO_LIMITS;

/** What the video shall be. */
export function FilmCells({ errors }: { errors: VideoErrors }) {
  const form = useVideoTicket((ticket) => ticket.form);
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
      <TicketCell
        field="duration_seconds"
        label="Length in seconds"
        hint={`${SECONDS.least} to ${SECONDS.most}`}
        error={errors.duration_seconds}
        className="col-span-6 sm:col-span-3"
      >
        <CountControls
          field="duration_seconds"
          name="Seconds"
          min={SECONDS.least}
          max={SECONDS.most}
          count={form.seconds}
          error={errors.duration_seconds}
          onChange={(seconds) => setVideo({ seconds })}
        />
      </TicketCell>
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
      <div className="col-span-6">
        <RatioChoice ratio={form.ratio} sheetRatio={form.ratio} onChange={(ratio) => setVideo({ ratio })} />
      </div>
      <MusicChoice
        chosen={form.music}
        onChange={(music) => setVideo({ music })}
        className="col-span-6 min-w-0 bg-sheet"
      />
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
