'use client';

import { useService } from '@/lib/client/listening/service-store';
import type { VideoErrors } from '@/lib/client/tickets/video/video-input';
import { setVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { AVATAR_LIMITS } from '@/lib/domain/kinds/avatar/avatar-video';
import type { Service } from '@/lib/domain/money/service';
import { ChoiceCell } from '@/components/ticket/choice-cell';
import { LanguageCell, LanguageNote } from '@/components/ticket/language-cell';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { Notice } from '@/components/ui/notice';
import { LengthCell } from './length-cell';
import { MusicChoice } from './music-choice';
import { PresentingCost } from './presenting-cost';
import { PresenterChoice } from './presenter-choice';
import { ScriptCell } from './script-cell';
import { VoiceCell } from './voice-cell';

const { seconds: SECONDS } = AVATAR_LIMITS;

/** What a model that films and speaks usually costs; null where there is none. */
const usualUsdOf = ({ usd_by_kind }: Service) => usd_by_kind?.avatar_video ?? null;

/** Who presents the product, and what they say. */
export function PresenterCells({ errors }: { errors: VideoErrors }) {
  const form = useVideoTicket((ticket) => ticket.form);
  const service = useService();
  const isWritten = form.script.trim() === '';
  // Until it is known, what there may be is offered.
  const usualUsd = service && usualUsdOf(service);
  const isAlone = service !== null && usualUsd === null;
  return (
    <>
      {isAlone && (
        <Notice className="col-span-6">
          <p className="text-small">
            This site makes videos by itself, without people or voices: what the presenter would say stands in the
            pictures, with your product and music.
          </p>
        </Notice>
      )}
      <PresenterChoice
        chosen={form.presenter}
        onChange={(presenter) => setVideo({ presenter })}
        className="col-span-6 min-w-0 bg-sheet"
      />
      {!isAlone && (
        <VoiceCell
          presenter={form.presenter}
          voice={form.voice}
          onChange={(voice) => setVideo({ voice })}
          className="col-span-6 sm:col-span-3"
        />
      )}
      <LanguageCell
        lang={form.lang}
        error={errors.lang}
        onChange={(lang) => setVideo({ lang })}
        className={isAlone ? 'col-span-6' : 'col-span-6 sm:col-span-3'}
      />
      <ScriptCell error={errors.script} className="col-span-6" />
      {isWritten && (
        <>
          <LanguageNote lang={form.lang} description={form.product_description} className="col-span-6" />
          <LengthCell
            seconds={form.seconds}
            limits={SECONDS}
            error={errors.duration_seconds}
            onChange={(seconds) => setVideo({ seconds })}
            className="col-span-6"
          />
        </>
      )}
      <div className="col-span-6">
        <RatioChoice ratio={form.ratio} sheetRatio={form.ratio} onChange={(ratio) => setVideo({ ratio })} />
      </div>
      <MusicChoice
        chosen={form.music}
        onChange={(music) => setVideo({ music })}
        className="col-span-6 min-w-0 bg-sheet"
      />
      {!isAlone && (
        <ChoiceCell
          label="Say that it is made with AI"
          checked={form.ai_mark}
          onChange={(ai_mark) => setVideo({ ai_mark })}
          className="col-span-6"
        >
          A small label in the picture. The presenters are invented, and the file says so in any case; in many countries
          the picture has to as well.
        </ChoiceCell>
      )}
      {usualUsd !== null && (
        <PresentingCost usualUsd={usualUsd} className="col-span-6 bg-sheet px-3 py-2 text-small text-ink-soft" />
      )}
    </>
  );
}
