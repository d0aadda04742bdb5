import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { timeOfStep } from './film-time';
import type { PlayerCommand } from './player-keys';

/** How fast it can be played. */
export const RATES = [0.5, 1, 1.5, 2] as const;

export interface PlayerState {
  playing: boolean;
  /** Seconds from its beginning, to the frame while it plays. */
  time: number;
  /** null until the browser has heard of it. */
  duration: number | null;
  muted: boolean;
  rate: number;
  loop: boolean;
  captions: boolean;
  fullscreen: boolean;
  /** The browser can’t play it. */
  failed: boolean;
  /** It was played once: until then its poster is shown. */
  begun: boolean;
}

const AT_REST: PlayerState = {
  playing: false,
  time: 0,
  duration: null,
  muted: false,
  rate: 1,
  loop: false,
  captions: false,
  fullscreen: false,
  failed: false,
  begun: false,
};

/** A film that is played: how it is, and what can be asked of it. */
export interface Player {
  use: UseBoundStore<StoreApi<PlayerState>>;
  /** Takes the element over that plays it, and the one that fills the screen; returns how to let them go. */
  attach(video: HTMLVideoElement, frame: HTMLElement): () => void;
  run(command: PlayerCommand): void;
  seek(seconds: number): void;
  setRate(rate: number): void;
  setLoop(loop: boolean): void;
}

/** `seconds` is how long it is as far as is known before the browser has heard of it. */
export function createPlayer({ fps, seconds }: { fps: number; seconds: number }): Player {
  const use = create<PlayerState>(() => AT_REST);
  let video: HTMLVideoElement | null = null;
  let frame: HTMLElement | null = null;

  const durationOf = () => use.getState().duration ?? seconds;

  function seek(to: number): void {
    if (!video) return;
    const time = Math.min(durationOf(), Math.max(0, to));
    video.currentTime = time;
    use.setState({ time, begun: true });
  }

  function toggle(): void {
    // Where a browser wants to be asked first, the person presses play once more.
    if (video?.paused) void video.play().catch(() => undefined);
    else video?.pause();
  }

  function louder(by: number): void {
    if (!video) return;
    video.volume = Math.min(1, Math.max(0, video.volume + by));
    video.muted = video.volume === 0;
  }

  function run(command: PlayerCommand): void {
    switch (command.do) {
      case 'toggle':
        return toggle();
      case 'mute':
        if (video) video.muted = !video.muted;
        return;
      case 'captions':
        return use.setState(({ captions }) => ({ captions: !captions }));
      case 'fullscreen':
        return void toggleFullscreen(video, frame);
      case 'skip':
        return seek(use.getState().time + command.seconds);
      case 'step':
        video?.pause();
        return seek(timeOfStep(video?.currentTime ?? 0, command.frames, fps, durationOf()));
      case 'seek':
        return seek(command.share * durationOf());
      case 'louder':
        return louder(command.by);
    }
  }

  function attach(element: HTMLVideoElement, around: HTMLElement): () => void {
    video = element;
    frame = around;
    const releases = [follow(element, around, (change) => use.setState(change)), followCaptions(element, use)];
    return () => {
      for (const release of releases) release();
      video = null;
      frame = null;
      use.setState(AT_REST, true);
    };
  }

  function setRate(rate: number): void {
    if (video) video.playbackRate = rate;
    use.setState({ rate });
  }

  return { use, attach, run, seek, setRate, setLoop: (loop) => use.setState({ loop }) };
}

/** Says what the element does, and to the frame where it is while it plays. Returns how to stop. */
function follow(video: HTMLVideoElement, frame: HTMLElement, show: (change: Partial<PlayerState>) => void): () => void {
  let next = 0;
  const tick = () => {
    show({ time: video.currentTime });
    next = video.paused ? 0 : requestAnimationFrame(tick);
  };
  const listeners: Record<string, () => void> = {
    play: () => {
      show({ playing: true, begun: true });
      cancelAnimationFrame(next);
      tick();
    },
    pause: () => show({ playing: false, time: video.currentTime }),
    ended: () => show({ playing: false, time: video.currentTime }),
    seeked: () => show({ time: video.currentTime }),
    loadedmetadata: () => show({ duration: Number.isFinite(video.duration) ? video.duration : null, failed: false }),
    volumechange: () => show({ muted: video.muted }),
    error: () => show({ failed: true }),
  };
  const onFullscreen = () => show({ fullscreen: document.fullscreenElement === frame });
  for (const [name, listener] of Object.entries(listeners)) video.addEventListener(name, listener);
  document.addEventListener('fullscreenchange', onFullscreen);
  // It may have been read before anybody listened.
  if (video.readyState > 0) listeners.loadedmetadata?.();
  return () => {
    cancelAnimationFrame(next);
    for (const [name, listener] of Object.entries(listeners)) video.removeEventListener(name, listener);
    document.removeEventListener('fullscreenchange', onFullscreen);
  };
}

/** Shows the captions when they are wanted, also those that come later. Returns how to stop. */
function followCaptions({ textTracks }: HTMLVideoElement, use: Player['use']): () => void {
  const show = () => {
    const mode = use.getState().captions ? 'showing' : 'hidden';
    for (const track of textTracks) if (track.mode !== mode) track.mode = mode;
  };
  textTracks.addEventListener('addtrack', show);
  const stop = use.subscribe(show);
  show();
  return () => {
    textTracks.removeEventListener('addtrack', show);
    stop();
  };
}

/** On iPhones only the video itself fills the screen, with the system's controls. */
async function toggleFullscreen(video: HTMLVideoElement | null, frame: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else if (frame && 'requestFullscreen' in frame) await frame.requestFullscreen();
    else if (video && 'webkitEnterFullscreen' in video) (video.webkitEnterFullscreen as () => void)();
  } catch {
    // The browser does not allow it here, and says so itself where it should.
  }
}
