/** A heading without what programs write differently: case, underscores, colons, the prefix of Google’s elements. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*g[:_](?=\p{L})/u, '')
    .replace(/[\s_\-–./:()[\]?*’'"#]+/gu, ' ')
    .trim();
}
