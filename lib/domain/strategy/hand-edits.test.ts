import { describe, expect, it } from 'vitest';
import type { Angle } from './angle';
import { angleEditSchema, shownAngle, withAngleEdit } from './hand-edits';
import { withKeptAngles } from './keep-by-hand';

const at = new Date('2026-11-01T10:00:00Z');
const angle = (id: string, title: string): Angle => ({
  ...{ angle_id: `e_${id.padStart(16, '0')}`, title, persona_id: null, hook: 'A hook', promise: 'A promise' },
  ...{ proof: { text: 'A proof', sources: ['s1'] }, tone: '', templates: ['lifestyle'], headlines: ['A hook'] },
  ...{ call_to_action: 'Go', score: 50, why: '', assumption: false },
});
const [kept, dismissed, forgotten, found] = ['1', '2', '3', '4'].map((id) => angle(id, `Angle ${id}`)) as [
  Angle,
  Angle,
  Angle,
  Angle,
];
const edit = angleEditSchema.parse({ angle_id: kept.angle_id, field: 'hook', value: '  My own hook ', at });

describe('what a person writes by hand', () => {
  it('shows in place of what was made, and says which fields are theirs', () => {
    const decisions = { [kept.angle_id]: { status: 'approved' as const, at } };
    expect(shownAngle(kept, [edit], decisions)).toEqual({
      ...{ ...kept, hook: 'My own hook', edited_fields: ['hook'], status: 'approved' },
    });
    expect(shownAngle(found, [edit], decisions)).toMatchObject({
      hook: 'A hook',
      edited_fields: [],
      status: 'proposed',
    });
  });

  it('replaces what they wrote for the same field before', () => {
    const later = angleEditSchema.parse({ ...edit, value: 'A better hook' });
    expect(withAngleEdit([edit], later)).toEqual([later]);
  });

  it('has the form and the length of its field', () => {
    const of = (field: string, value: unknown) => angleEditSchema.safeParse({ ...edit, field, value }).success;
    expect([of('headlines', 'one'), of('call_to_action', 'x'.repeat(61)), of('score', '100')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('survives the next run, with its angle, as does what they have approved or dismissed', () => {
    const before = {
      ...{ angles: [kept, dismissed, forgotten, found], edits: [edit] },
      decisions: { [dismissed.angle_id]: { status: 'dismissed' as const, at } },
    };
    expect(withKeptAngles([found], before).map(({ title }) => title)).toEqual(['Angle 4', 'Angle 1', 'Angle 2']);
    expect(withKeptAngles([found], null)).toEqual([found]);
  });
});
