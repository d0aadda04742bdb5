import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, readCsvRecords } from './csv-records';

function recordsOf(text: string, delimiter = ',') {
  const records: CsvRecord[] = [];
  const broken: number[] = [];
  readCsvRecords(text, delimiter, {
    record: (record) => records.push(record) > 0,
    broken: ({ line }) => broken.push(line),
  });
  return { records, broken };
}

const delimiters = fc.constantFrom(',', ';', '\t', '|');
const value = fc.string({ unit: fc.constantFrom(...'ab1é語 ",;|\t\n'), maxLength: 12 });
const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const isSomething = (values: readonly string[]) => values.some((one) => one.trim() !== '');

describe('records', () => {
  it('are the values that were written, whatever is in them and parts them', () => {
    fc.assert(
      fc.property(rows, delimiters, (written, delimiter) => {
        const text = written.map((values) => values.map(quoted).join(delimiter)).join('\n');
        const { records, broken } = recordsOf(text, delimiter);
        expect(records.map(({ values }) => values)).toEqual(written.filter(isSomething));
        expect(broken).toEqual([]);
      }),
    );
  });

  it('begin on the lines on which an editor shows them', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const texts = written.map((values) => values.map(quoted).join(','));
        const lines = texts.map(
          (_, index) => texts.slice(0, index).join('\n').split('\n').length + (index === 0 ? 0 : 1),
        );
        const { records } = recordsOf(texts.join('\n'));
        expect(records.map(({ line }) => line)).toEqual(lines.filter((_, index) => isSomething(written[index] ?? [])));
      }),
    );
  });

  it('are read, or told as broken, in whatever text', () => {
    const any = fc.string({ unit: fc.constantFrom(...'a",\n;'), maxLength: 80 });
    fc.assert(
      fc.property(any, (text) => {
        const { records, broken } = recordsOf(text);
        const lines = [...records.map(({ line }) => line), ...broken];
        expect(lines.every((line) => line >= 1 && line <= text.split('\n').length)).toBe(true);
      }),
    );
  });

  it('that are larger than what is read at once are whole all the same', () => {
    const long = 'x'.repeat(150_000);
    const { records, broken } = recordsOf(Array.from({ length: 8 }, (_, index) => `${index},"${long}\n"`).join('\n'));
    expect(records.map(({ line, values }) => [line, values[1]?.length])).toEqual(
      Array.from({ length: 8 }, (_, index) => [1 + index * 2, 150_001]),
    );
    expect(broken).toEqual([]);
  });

  it('are given up where a quotation mark is never closed in a large file, and the next line is read', () => {
    const text = `"a,b\n${'c,d\n'.repeat(150_000)}`;
    const { records, broken } = recordsOf(text);
    expect(broken).toEqual([1]);
    expect(records).toHaveLength(150_000);
    expect(records[0]?.line).toBe(2);
  });
});

describe('a file that means harm', () => {
  it('by quotation marks on each of its lines is given up, and says where', () => {
    const { records, broken } = recordsOf('"a\n'.repeat(1_000_000));
    expect(records).toEqual([]);
    expect(broken.length).toBeLessThan(20);
  });
});
