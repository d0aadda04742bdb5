declare module 'papaparse' {
  interface ParseOptions {
    delimiter: string;
    newline: '\n';
    /** Whether to split at delimiters without looking for quotes. */
    fastMode: boolean;
    step: (
      result: { data: string[]; errors: readonly { code: string }[]; meta: { cursor: number } },
      parser: { abort: () => void },
    ) => void;
  }

  const Papa: { parse: (text: string, options: ParseOptions) => void };
  export default Papa;
}
