import { describe, expect, it } from 'vitest';
import { JOB_ID_PATTERN } from '../../../domain/work/job-id';
import { UPLOAD_ID_PATTERN } from '../../../domain/shared/upload';
import { freshTicket as fresh, parseTicket as parse } from '../core/ticket';
import { ADS_TICKET, EMPTY_FORM } from './ads-ticket';
import { readyTicket } from './ticket-fixtures';

const freshTicket = () => fresh(ADS_TICKET);
const parseTicket = (stored: string | null) => parse(ADS_TICKET, stored);

describe('a fresh ticket', () => {
  it('has the ids of its future job and of its uploads', () => {
    const ticket = freshTicket();
    expect(ticket.jobId).toMatch(JOB_ID_PATTERN);
    expect(ticket.uploadId).toMatch(UPLOAD_ID_PATTERN);
    expect(freshTicket().jobId).not.toBe(ticket.jobId);
  });
});

describe('reading a stored ticket', () => {
  it('gives back what was stored', () => {
    const ticket = readyTicket({ submitRequested: true, requestedAt: 5, currentJobId: `job_${'a'.repeat(20)}` });
    expect(parseTicket(JSON.stringify(ticket))).toEqual(ticket);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '"ticket"'],
    ['a job id of another form', JSON.stringify({ ...readyTicket(), jobId: '../../etc' })],
    ['a file without status', JSON.stringify({ ...readyTicket(), files: [{ id: 'x' }] })],
  ])('%s is no ticket', (_what, stored) => {
    expect(parseTicket(stored)).toBeNull();
  });

  it('keeps the words when one field of the form is rubbish', () => {
    const ticket = readyTicket();
    const stored = { ...ticket, form: { ...ticket.form, count: Number.NaN, aspect_ratio: '3:1' } };
    const form = parseTicket(JSON.stringify(stored))?.form;
    expect(form).toEqual({ ...ticket.form, count: EMPTY_FORM.count, aspect_ratio: EMPTY_FORM.aspect_ratio });
  });
});

describe('reading a ticket that was kept before drafts and refinement could be chosen', () => {
  it('keeps its words, and chooses neither', () => {
    const ticket = readyTicket();
    const { draft_first: _first, enable_kie_refinement: _refined, ...form } = ticket.form;
    expect(parseTicket(JSON.stringify({ ...ticket, form }))).toEqual(ticket);
  });
});

describe('reading a ticket that was kept before files said whether a job names them', () => {
  it('takes them for a job’s, so that nothing is deleted that may be needed', () => {
    const ticket = readyTicket();
    const files = ticket.files.map(({ sent: _sent, ...file }) => file);
    expect(parseTicket(JSON.stringify({ ...ticket, files }))?.files).toMatchObject([{ sent: true }]);
  });
});
