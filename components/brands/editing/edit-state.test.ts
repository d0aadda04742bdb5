import { describe, expect, it } from 'vitest';
import {
  changedMeanwhile,
  found,
  handedOver,
  refused,
  saved,
  shownText,
  takenBack,
  typed,
  UNTOUCHED,
} from './edit-state';

const typing = typed(UNTOUCHED, 'Norden', 'Norden Outdoor');

describe('a field that is edited where it stands', () => {
  it('shows what is kept, as it changes', () => {
    expect(shownText(UNTOUCHED, 'Norden')).toBe('Norden');
    expect(shownText(UNTOUCHED, 'Norden Oy')).toBe('Norden Oy');
  });

  it('shows what is typed, whatever another tab makes of it, and says what that is', () => {
    expect(shownText(typing, 'Nordlicht')).toBe('Norden Outdoor');
    expect(changedMeanwhile(typing, 'Norden')).toBeNull();
    expect(changedMeanwhile(typing, 'Nordlicht')).toBe('Nordlicht');
    expect(changedMeanwhile(typing, 'Norden Outdoor')).toBeNull();
  });

  it('shows what another tab has made of it once the typing is taken back', () => {
    const back = takenBack(typing);
    expect(shownText(back, 'Nordlicht')).toBe('Nordlicht');
    expect(changedMeanwhile(back, 'Nordlicht')).toBeNull();
  });

  it('shows what was handed over until the server has it, and then what is kept', () => {
    const sent = handedOver(typing, 'Norden Outdoor');
    expect(sent.status).toBe('saving');
    expect(shownText(sent, 'Norden')).toBe('Norden Outdoor');
    const done = saved(sent, sent.turn);
    expect(done.status).toBe('saved');
    expect(shownText(done, 'Norden Outdoor')).toBe('Norden Outdoor');
    expect(shownText(done, 'Nordlicht')).toBe('Nordlicht');
  });

  it('hears of the last change only, when two were handed over', () => {
    const first = handedOver(typing, 'Norden Outdoor');
    const second = handedOver(typed(first, 'Norden', 'Norden Camp'), 'Norden Camp');
    expect(saved(second, first.turn)).toBe(second);
    expect(refused(second, first.turn, 'No.')).toBe(second);
    expect(saved(second, second.turn).status).toBe('saved');
  });

  it('keeps what was typed when nothing can be made of it', () => {
    const wrong = found(typed(UNTOUCHED, 'Norden', ''), 'It needs a name.');
    expect(wrong.problem).toBe('It needs a name.');
    expect(shownText(wrong, 'Norden')).toBe('');
    expect(takenBack(wrong)).toMatchObject({ draft: null, problem: null, status: 'idle' });
    expect(typed(wrong, 'Norden', 'N').problem).toBeNull();
  });

  it('gives back what the server did not take, so that it can be sent again', () => {
    const sent = handedOver(typing, 'Norden Outdoor');
    const back = refused(sent, sent.turn, 'The server didn’t take this change.');
    expect(shownText(back, 'Norden')).toBe('Norden Outdoor');
    expect(back.problem).toBe('The server didn’t take this change.');
    const goesOn = refused(typed(sent, 'Norden', 'Norden C'), sent.turn, 'No.');
    expect(shownText(goesOn, 'Norden')).toBe('Norden C');
  });

  it('begins with what was handed over when it is typed in again before the server has it', () => {
    const sent = handedOver(typing, 'Norden Outdoor');
    const again = typed(sent, 'Norden', 'Norden Outdoors');
    expect(again.begunWith).toBe('Norden Outdoor');
    expect(changedMeanwhile(again, 'Norden Outdoor')).toBeNull();
  });
});
