import { describe, expect, it } from 'vitest';
import { analysisFileError, analysisRoleOf, provenAnalysisType, wrongType } from './analysis-check';

const file = (name: string, size = 1000, type = '') => ({ name, size, type });
const bytes = (...start: (number | string)[]) =>
  Uint8Array.from(start.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])));

describe('what a person brings for an analysis', () => {
  it('is told apart by its name, whatever the browser calls it', () => {
    const names = ['Reel.MP4', 'shot.jpeg', 'reel.srt', 'ads.csv', 'notes.pdf'];
    expect(names.map((name) => analysisRoleOf(file(name)))).toEqual(['media', 'media', 'subtitles', 'report', null]);
    // Windows calls a CSV a spreadsheet.
    expect(analysisRoleOf(file('ads.csv', 10, 'application/vnd.ms-excel'))).toBe('report');
  });

  it('is refused with its size and the limit of its own sort', () => {
    expect(analysisFileError(file('reel.mp4', 101 * 1024 * 1024), 'media')).toBe(
      'This file has 101.0 MB; the limit is 100 MB. Make it smaller and add it again.',
    );
    expect(analysisFileError(file('shot.png', 11 * 1024 * 1024), 'media')).toContain('the limit is 10 MB');
    expect(analysisFileError(file('ads.csv', 6 * 1024 * 1024), 'report')).toContain('Export fewer days');
    expect(analysisFileError(file('reel.mp4', 5), 'media')).toBeNull();
    expect(wrongType(file('ads.xlsx'))).toContain('Export as CSV');
  });

  it('is looked at before it is sent', () => {
    const sent = (name: string) => ({ name, contentType: '' });
    expect(provenAnalysisType(sent('a.mp4'), 'media', bytes(0, 0, 0, 24, 'ftypisom')).type).toBe('video/mp4');
    expect(provenAnalysisType(sent('a.mp4'), 'media', bytes('<html>')).error).toContain('not what its name says');
    expect(provenAnalysisType(sent('a.csv'), 'report', bytes('Ad name,Spend')).type).toBe('text/csv');
    expect(provenAnalysisType(sent('a.csv'), 'report', bytes('PK', 3, 4, 0)).error).not.toBeNull();
  });
});
