import { spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { type Ports, type Service, serviceNames } from './ports'
import { host, UserError } from './project'

/** Throws UserError with one sentence about every one of the services’ ports that somebody already listens on. */
export async function refuseBusyPorts(ports: Ports, services: Service[]): Promise<void> {
  const busy: Service[] = []
  for (const service of services) if (await isBusy(ports[service])) busy.push(service)
  if (busy.length === 0) return
  throw new UserError(busy.map((service) => busySentence(service, ports[service], listener(ports[service]))).join('\n'))
}

export function busySentence(service: Service, port: number, who: string | undefined): string {
  const holder = who ? `${who} (end it with “kill ${who.split(' ').at(-1)}”)` : 'another program (“lsof -i :' + String(port) + '” tells which)'
  return `Port ${port}, for ${serviceNames[service]}, is in use by ${holder}; or move everything with ADFORGE_PORT_OFFSET=20000.`
}

// Two questions, because on macOS a second program may listen on 127.0.0.1 where one already listens on every address.
async function isBusy(port: number): Promise<boolean> {
  return (await answers(port, host)) || (await answers(port, '::1')) || !(await canListen(port))
}

function answers(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: 500 })
    const settle = (busy: boolean) => {
      socket.destroy()
      resolve(busy)
    }
    socket.on('connect', () => settle(true))
    socket.on('error', () => settle(false))
    socket.on('timeout', () => settle(false))
  })
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/** "node, process 1234" of the program that listens, where the system tells. */
function listener(port: number): string | undefined {
  const lsof = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'], { encoding: 'utf8' })
  const pid = /^p(\d+)/m.exec(lsof.stdout ?? '')?.[1]
  if (pid) return `${/^c(.+)/m.exec(lsof.stdout)?.[1] ?? 'a program'}, process ${pid}`
  const ss = spawnSync('ss', ['-ltnpH', `sport = :${port}`], { encoding: 'utf8' })
  const match = /\(\("([^"]+)",pid=(\d+)/.exec(ss.stdout ?? '')
  return match ? `${match[1]}, process ${match[2]}` : undefined
}
