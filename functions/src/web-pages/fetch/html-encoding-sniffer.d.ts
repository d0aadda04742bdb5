declare module 'html-encoding-sniffer' {
  interface SniffOptions {
    /** Of the Content-Type header. */
    transportLayerEncodingLabel?: string;
    /** What is given where the bytes don't tell; windows-1252 if it isn't given. */
    defaultEncoding?: string;
  }

  /** The name of an encoding as the Encoding Standard has it. */
  export default function sniffHtmlEncoding(bytes: Uint8Array, options?: SniffOptions): string;
}
