import { describe, expect, it } from 'vitest';
import { ticketFile } from '../../files/file-fixtures';
import { inputProblem } from '../core/write-job';
import { readyTicket, uploadedFile } from './ticket-fixtures';
import { fieldErrors, jobInput } from './job-input';

describe('the input of a job', () => {
  it('has the words without the blanks around them, and the files by role', () => {
    const ticket = readyTicket();
    const logo = uploadedFile(ticket, { id: 'logo', role: 'logo', contentType: 'image/svg+xml', name: 'mark.svg' });
    const input = jobInput({
      ...ticket,
      form: { ...ticket.form, brand_name: '  Nike ' },
      files: [logo, ...ticket.files],
    });
    expect(input).toMatchObject({
      brand_name: 'Nike',
      upload_id: ticket.uploadId,
      product_images: [{ name: 'shoe.png', content_type: 'image/png', path: ticket.files[0]?.path }],
      logo: { name: 'mark.svg', content_type: 'image/svg+xml' },
    });
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });

  it('names the mask of a photo that was cut out, and nothing for any other', () => {
    const ticket = readyTicket();
    const [photo] = ticket.files;
    const cutout = photo?.path?.replace(/[a-z0-9]{12}\.png$/, 'mask00000001.png');
    const other = uploadedFile(ticket, { id: 'other', role: 'photo', contentType: 'image/png', name: 'other.png' });
    const input = jobInput({ ...ticket, files: [{ ...photo, cutout } as typeof other, other] });
    expect(input.product_images[0]).toMatchObject({ name: 'shoe.png', cutout });
    expect(input.product_images[1]).not.toHaveProperty('cutout');
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });

  it('says whether drafts come first and prompts are refined', () => {
    const ticket = readyTicket();
    expect(jobInput(ticket)).toMatchObject({ draft_first: false, enable_kie_refinement: false });
    const form = { ...ticket.form, draft_first: true, enable_kie_refinement: true };
    const input = jobInput({ ...ticket, form });
    expect(input).toMatchObject({ draft_first: true, enable_kie_refinement: true });
    expect(inputProblem({ type: 'bulk-dynamic', input })).toBeNull();
  });
});

describe('what keeps a ticket from being sent', () => {
  it('nothing, when it is complete, even while files are on their way', () => {
    expect(fieldErrors(readyTicket())).toEqual({});
    expect(fieldErrors(readyTicket({ files: [ticketFile({ status: 'uploading' })] }))).toEqual({});
  });

  it('names each field once, with what to do', () => {
    const ticket = readyTicket({ files: [] });
    const form = {
      ...ticket.form,
      brand_name: '  ',
      product_description: 'x'.repeat(2001),
      count: 21,
      primary_color_hex: 'blue',
    };
    expect(fieldErrors({ ...ticket, form })).toEqual({
      brand_name: 'Enter the brand name.',
      product_description: expect.stringContaining('2000'),
      count: expect.stringContaining('20'),
      primary_color_hex: expect.stringContaining('#RRGGBB'),
      product_images: 'Add at least one product photo.',
    });
  });

  it('a file that could not be uploaded', () => {
    const ticket = readyTicket();
    const files = [
      ...ticket.files,
      ticketFile({ id: 'b', name: 'b.png', status: 'failed' }),
      ticketFile({ id: 'c', role: 'logo', status: 'failed' }),
    ];
    expect(fieldErrors({ ...ticket, files })).toEqual({
      product_images: expect.stringContaining('b.png'),
      logo: expect.stringContaining('shoe.png'),
    });
  });
});
