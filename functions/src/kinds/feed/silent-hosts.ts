/** After so many products in a row of which a host has given no photo, it is asked for no more of the job's. */
const PATIENCE = 5;
const KEPT_JOBS = 8;
const jobs = new Map<string, SilentHosts>();

/** Hosts that give no photos: a thousand products would wait for each of theirs until its time is over. */
export class SilentHosts {
  readonly #inVain = new Map<string, number>();

  /** Those of a job, as far as this process has met them. */
  static of(jobId: string): SilentHosts {
    const hosts = jobs.get(jobId) ?? new SilentHosts();
    jobs.delete(jobId);
    jobs.set(jobId, hosts);
    const [oldest] = jobs.keys();
    if (jobs.size > KEPT_JOBS && oldest !== undefined) jobs.delete(oldest);
    return hosts;
  }

  withoutSilent(urls: readonly string[]): string[] {
    return urls.filter((url) => (this.#inVain.get(hostOf(url)) ?? 0) < PATIENCE);
  }

  /** Is told what came of asking for the photos of one product. */
  tell(asked: readonly string[], isAny: boolean): void {
    for (const host of new Set(asked.map(hostOf)))
      this.#inVain.set(host, isAny ? 0 : (this.#inVain.get(host) ?? 0) + 1);
  }
}

const hostOf = (url: string) => new URL(url).host;
