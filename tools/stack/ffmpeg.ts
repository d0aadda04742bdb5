import { spawnSync } from 'node:child_process';
import { canInstallPackages, installPackages } from './debian';

const WITHOUT =
  'There is no ffmpeg, so videos of ads get no posters and frames, and the sample ones are all the same: install it (on Debian or Ubuntu “apt-get install ffmpeg”, on macOS “brew install ffmpeg”) and start again.';

interface Machine {
  isThere: () => boolean;
  /** null where only people can. */
  install: (() => Promise<unknown>) | null;
}

/**
 * Videos are measured with ffmpeg, which is no npm package. As root on Debian it is installed here; else what is there is
 * used, and where there is none the product goes on without, which it says.
 */
export async function prepareFfmpeg(
  note: (text: string) => void,
  { isThere, install }: Machine = thisMachine(),
): Promise<void> {
  if (isThere()) return;
  if (install) {
    note('Installing Debian’s ffmpeg (about 160 MB on disk)…');
    await install();
    if (isThere()) return;
  }
  note(WITHOUT);
}

function thisMachine(): Machine {
  return {
    isThere: () => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
    install: canInstallPackages() ? () => installPackages('ffmpeg') : null,
  };
}
