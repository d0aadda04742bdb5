import {
  IMAGE_TYPES,
  MAX_ANALYSIS_FILES,
  MAX_IMAGE_BYTES,
  MAX_TEXT_BYTES,
  MAX_VIDEO_BYTES,
  MEDIA_TYPES,
  REPORT_TYPES,
  SUBTITLE_TYPES,
  VIDEO_TYPES,
} from '../../domain/kinds/analysis/analysis-files';
import type { FileRules } from './file-rules';
import type { FileRole, TicketFile } from './ticket-file';

/** What a file may be that a person brings for an analysis. */
export type AnalysisRole = Extract<FileRole, 'media' | 'subtitles' | 'report'>;

const TYPES = { media: MEDIA_TYPES, subtitles: SUBTITLE_TYPES, report: REPORT_TYPES } as const;
export type AnalysisType = keyof typeof MEDIA_TYPES | keyof typeof SUBTITLE_TYPES | keyof typeof REPORT_TYPES;

export function isOfAnalysis(role: FileRole): role is AnalysisRole {
  return Object.hasOwn(TYPES, role);
}

const ENDINGS: ReadonlyMap<string, AnalysisType> = new Map([
  ...Object.values(TYPES).flatMap((types) =>
    Object.entries(types).map(([type, ending]) => [ending, type as AnalysisType] as const),
  ),
  ['jpeg', 'image/jpeg'],
  ['m4v', 'video/mp4'],
  ['qt', 'video/quicktime'],
]);

/** What the file input offers. */
export const ANALYSIS_ACCEPT = [...ENDINGS.keys()].map((ending) => `.${ending}`).join(',');

const endingOf = (name: string) => name.split('.').at(-1)?.toLowerCase() ?? '';
const isIn = (types: object, type: string) => Object.hasOwn(types, type);

/** Which of the three a file is: by its name, as browsers name subtitles and tables in many ways; null for what is none. */
export function analysisRoleOf(file: { name: string; type: string }): AnalysisRole | null {
  const type = ENDINGS.get(endingOf(file.name)) ?? file.type;
  return (Object.keys(TYPES) as AnalysisRole[]).find((role) => isIn(TYPES[role], type)) ?? null;
}

/** The media type that a file is uploaded with; null where it has none of this role. */
export function analysisTypeOf(file: { name: string; type: string }, role: AnalysisRole): AnalysisType | null {
  const type = ENDINGS.get(endingOf(file.name)) ?? file.type;
  return isIn(TYPES[role], type) ? (type as AnalysisType) : null;
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

/** What is wrong with a file, as far as its name, type and size say; null when nothing is. */
export function analysisFileError(
  file: { name: string; type: string; size: number },
  role: AnalysisRole,
): string | null {
  const type = analysisTypeOf(file, role);
  if (type === null) return wrongType(file);
  if (file.size === 0) return 'This file is empty. Export it again and choose that one.';
  const most = isIn(VIDEO_TYPES, type) ? MAX_VIDEO_BYTES : isIn(IMAGE_TYPES, type) ? MAX_IMAGE_BYTES : MAX_TEXT_BYTES;
  if (file.size <= most) return null;
  const help = isIn(MEDIA_TYPES, type) ? 'Make it smaller and add it again.' : 'Export fewer days and add it again.';
  return `This file has ${(file.size / 1024 / 1024).toFixed(1)} MB; the limit is ${megabytes(most)}. ${help}`;
}

/** What to do with a file that is none of what an analysis takes. */
export function wrongType({ name }: { name: string }): string {
  if (/^(?:xlsx?|xlsm|ods|numbers)$/u.test(endingOf(name)))
    return 'This is a spreadsheet. In Ads Manager choose “Export as CSV”, and add that file.';
  if (/^(?:avi|mkv|wmv|flv|mpe?g)$/u.test(endingOf(name)))
    return 'This kind of video can’t be read. Save it as MP4, MOV or WebM and add it again.';
  return 'This file can’t be used. Add MP4, MOV or WebM, PNG, JPEG or WebP, SRT or VTT, or an Ads Manager CSV.';
}

const has = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

const FTYP = [0x66, 0x74, 0x79, 0x70];

/** Whether the first bytes of a video or image are what it is sent as. */
function looksLike(type: AnalysisType, start: Uint8Array): boolean {
  switch (type) {
    case 'video/mp4':
    case 'video/quicktime':
      // Old QuickTime files may begin with their data; what they hold is looked at when they are measured.
      return has(start, FTYP, 4) || type === 'video/quicktime';
    case 'video/webm':
      return has(start, [0x1a, 0x45, 0xdf, 0xa3]);
    case 'image/png':
      return has(start, [0x89, 0x50, 0x4e, 0x47]);
    case 'image/jpeg':
      return has(start, [0xff, 0xd8, 0xff]);
    case 'image/webp':
      return has(start, [0x52, 0x49, 0x46, 0x46]) && has(start, [0x57, 0x45, 0x42, 0x50], 8);
    default:
      // Ads Manager writes some exports in two bytes a letter, which begin with a mark.
      return has(start, [0xff, 0xfe]) || has(start, [0xfe, 0xff]) || !start.includes(0);
  }
}

/** What a file is by its first bytes, and what to do where they say something else than its name. */
export function provenAnalysisType(
  file: Pick<TicketFile, 'name' | 'contentType'>,
  role: AnalysisRole,
  start: Uint8Array,
): { type: AnalysisType | null; error: string | null } {
  const type = analysisTypeOf({ name: file.name, type: file.contentType }, role);
  if (type && looksLike(type, start)) return { type, error: null };
  return { type: null, error: type ? 'This file is not what its name says. Export it again.' : wrongType(file) };
}

const FULL: Readonly<Partial<Record<FileRole, string>>> = {
  media: `Up to ${MAX_ANALYSIS_FILES} videos and images go into one analysis. Start another one for the rest.`,
  subtitles: `Up to ${MAX_ANALYSIS_FILES} files of subtitles go into one analysis. Remove one first.`,
};

/** Videos, images, their subtitles, and one report. */
export const ANALYSIS_RULES: FileRules = {
  error: (file, role) => (isOfAnalysis(role) ? analysisFileError(file, role) : wrongType(file)),
  type: (file, role) => (isOfAnalysis(role) ? analysisTypeOf(file, role) : null),
  most: (role) => {
    const full = FULL[role];
    return full === undefined ? null : { most: MAX_ANALYSIS_FILES, full };
  },
};
