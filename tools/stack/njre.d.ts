// The package has no types of its own.
declare module 'njre' {
  /** Resolves to the folder that the runtime is in: `jre` beside `installPath`. */
  export function install(version: number, options: { type: 'jre' | 'jdk'; installPath: string }): Promise<string>;
}
