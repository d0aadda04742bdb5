// Runs one command as the leader of its own process group, and makes sure that nothing of that group outlives the
// launcher: when the launcher asks, dies (its IPC channel closes) or the command ends, the whole group ends.
// usage: node keeper.mjs <grace in ms> <command> [args…]
import { spawn } from 'node:child_process';
import process from 'node:process';

const [grace = '0', command = '', ...args] = process.argv.slice(2);
let ending = false;

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
child.on('message', (message) => tellLauncher(message));
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  endGroup(1);
});
child.on('exit', (code, signal) => endGroup(code ?? (signal ? 1 : 0)));

process.on('message', (message) => {
  if (message === 'stop') stop();
  else if (child.connected && message) child.send(message);
});
process.on('disconnect', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

function stop() {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(() => endGroup(1), Number(grace));
}

/** @param {unknown} message */
function tellLauncher(message) {
  if (process.connected) process.send?.(message, () => undefined);
}

/** @param {number} code */
function endGroup(code) {
  const last = () => {
    if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
    process.exit(code);
  };
  if (!process.connected || !process.send) return last();
  process.send({ type: 'ended', code }, last);
  setTimeout(last, 500);
}
