import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const WITHOUT =
  'There is no ffmpeg, so videos of ads get no posters and frames, and the sample ones are all the same: install it (on Debian or Ubuntu “apt-get install ffmpeg”, on macOS “brew install ffmpeg”) and start again.';

interface Machine {
  isThere: () => boolean;
  /** null where only people can. */
  install: (() => void) | null;
}

/**
 * Videos are measured with ffmpeg, which is no npm package. As root on Debian it is installed here; else what is there is
 * used, and where there is none the product goes on without, which it says.
 */
export function prepareFfmpeg(note: (text: string) => void, { isThere, install }: Machine = thisMachine()): void {
  if (isThere()) return;
  if (install) {
    note('Installing Debian’s ffmpeg…');
    install();
    if (isThere()) return;
  }
  note(WITHOUT);
}

function thisMachine(): Machine {
  const isRootOnDebian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return {
    isThere: () => spawnSync('ffmpeg', ['-version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
    install: isRootOnDebian ? installDebians : null,
  };
}

function installDebians(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'ffmpeg'];
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 60_000, env });
  spawnSync('apt-get', install, { stdio: 'ignore', timeout: 600_000, env });
}
