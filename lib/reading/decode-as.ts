/** What 0x80–0x9F stand for; Node 20’s decoder reads them as Latin-1, where they are control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text that bytes are in an encoding, by any of its names in the Encoding Standard; in UTF-8 where it has no such name. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  const decoder = decoderOf(label);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter)
    : text;
}

/** Some that the standard has Node doesn't: what is read of them in UTF-8 is at least their ASCII. */
function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
