import { describe, expect, it } from 'vitest';
import { IMAGE_KIND_IDS } from '../../../domain/kinds/image/registry';
import type { TicketFile } from '../../files/ticket-file';
import { ticketFile } from '../../files/file-fixtures';
import { freshTicket, parseTicket } from '../core/ticket';
import { inputProblem } from '../core/write-job';
import { IMAGE_TICKET, type ImageForm, imageInput, imageProblem, OFFERED_KINDS } from './image-ticket';

const photo = (change: Partial<TicketFile> = {}): TicketFile =>
  ticketFile({ name: 'mug.png', status: 'done', path: 'users/alice/uploads/up_0/000000000000.png', ...change });

function ticket(form: Partial<ImageForm> = {}, files = [photo()]) {
  return freshTicket(IMAGE_TICKET, { form: { ...IMAGE_TICKET.emptyForm, ...form }, files });
}

describe('the ticket of an image', () => {
  it('survives a reload, and is begun anew from anything else', () => {
    const kept = ticket({ prompt: 'On linen', backgroundId: 4 });
    const parse = (stored: string | null) => parseTicket(IMAGE_TICKET, stored);
    expect(parse(JSON.stringify(kept))).toEqual(kept);
    const form = { ...kept.form, backgroundId: 99 };
    expect(parse(JSON.stringify({ ...kept, form }))?.form).toEqual({ ...kept.form, backgroundId: null });
    for (const stored of [null, '', '{}', 'null', '[1]']) expect(parse(stored)).toBeNull();
  });

  it('is read as an earlier version of the page has kept it', () => {
    const { form, requestedAt: _requestedAt, confirmed: _confirmed, ...others } = ticket({ prompt: 'On linen' });
    expect(parseTicket(IMAGE_TICKET, JSON.stringify({ ...others, ...form }))).toEqual({
      ...others,
      form,
      requestedAt: null,
      confirmed: false,
    });
  });

  it('offers every kind that has a flag', () => {
    expect(OFFERED_KINDS).toEqual(IMAGE_KIND_IDS.filter((kind) => kind !== 'legacy'));
  });

  it('sends what its kind makes use of', () => {
    const chosen = { modelId: 2, backgroundId: 3, prompt: ' On linen ' };
    expect(imageInput(ticket(chosen))).toMatchObject({ model_id: null, background_id: 3, prompt: 'On linen' });
    expect(imageInput(ticket({ ...chosen, kind: 'onmodel' }))).toMatchObject({ model_id: 2, background_id: 3 });
  });

  it('sends a photo with what it was cut out by', () => {
    const mask = `users/alice/uploads/up_${'0'.repeat(20)}/mask00000001.png`;
    const cut = ticket({}, [photo({ cutout: mask })]);
    expect(imageInput(cut).product_images).toMatchObject([{ name: 'mug.png', cutout: mask }]);
    expect(inputProblem(IMAGE_TICKET.newJob(cut, 'alice', new Date(0)))).toBeNull();
  });

  it('becomes a job of the kind that was chosen', () => {
    const job = IMAGE_TICKET.newJob(ticket({ kind: 'onmodel' }), 'alice', new Date(0));
    expect(job).toMatchObject({ type: 'onmodel', user_id: 'alice', progress: { total_ads: 1 } });
    expect(inputProblem(job)).toBeNull();
  });

  it('says what is missing', () => {
    expect(imageProblem(ticket())).toBeNull();
    expect(imageProblem(ticket({}, []))).toMatch(/photo/);
    expect(imageProblem(ticket({ kind: 'chat', prompt: ' ' }))).toMatch(/Describe/);
    expect(imageProblem(ticket({ kind: 'chat', prompt: 'A mug' }, []))).toBeNull();
    expect(imageProblem(ticket({}, [photo({ status: 'failed' })]))).toMatch(/mug\.png/);
  });
});
