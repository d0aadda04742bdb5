import { spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { type Ports, type Service, serviceNames } from './ports';
import { host, UserError } from './project';

/** Throws UserError with one sentence when somebody already listens on one of the services’ ports. */
export async function refuseBusyPorts(ports: Ports, services: Service[]): Promise<void> {
  const busy: Service[] = [];
  for (const service of services) if (await isBusy(ports[service])) busy.push(service);
  const [first] = busy;
  if (first) throw new UserError(busySentence(first, ports[first], listener(ports[first]), busy.length - 1));
}

export interface Listener {
  program: string;
  pid: string;
}

/** What is wrong and how to go on, in one sentence. `others` is how many more of the stack's ports are taken. */
export function busySentence(service: Service, port: number, who: Listener | undefined, others: number): string {
  const holder = who ? `${who.program} (process ${who.pid})` : 'another program';
  const more = others > 2 ? `, and so are ${others} others, so AdForge is probably running already` : '';
  const free = who ? `end it with “kill ${who.pid}”` : `find it with “lsof -i :${port}” and end it`;
  return `Port ${port}, for ${serviceNames[service]}, is in use by ${holder}${more}: ${free}, or use other ports with ADFORGE_PORT_OFFSET=20000.`;
}

// Two questions, because on macOS a second program may listen on 127.0.0.1 where one already listens on every address.
async function isBusy(port: number): Promise<boolean> {
  return (await answers(port, host)) || (await answers(port, '::1')) || !(await canListen(port));
}

function answers(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: 500 });
    const settle = (busy: boolean) => {
      socket.destroy();
      resolve(busy);
    };
    socket.on('connect', () => settle(true));
    socket.on('error', () => settle(false));
    socket.on('timeout', () => settle(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The program that listens on a port, where the system tells. */
function listener(port: number): Listener | undefined {
  const lsof = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' }).stdout ?? '';
  const pid = /^p(\d+)/m.exec(lsof)?.[1];
  if (pid) return { program: programName(/^c(.+)/m.exec(lsof)?.[1]), pid };
  const ss = spawnSync('ss', ['-ltnpH', `sport = :${port}`], { encoding: 'utf8' }).stdout ?? '';
  const match = /\(\("([^"]+)",pid=(\d+)/.exec(ss);
  return match?.[2] ? { program: programName(match[1]), pid: match[2] } : undefined;
}

function programName(name: string | undefined): string {
  return name?.replace(/\s*\(.*$/, '') || 'a program';
}
