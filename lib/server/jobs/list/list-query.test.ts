import { describe, expect, it } from 'vitest';
import { ApiError } from '../../http/api-error';
import { readListQuery } from './list-query';

const read = (query: string) => readListQuery(new URLSearchParams(query));

describe('the query of a list of jobs', () => {
  it.each([
    ['', { filter: 'all', page: 1, size: 10 }],
    ['status_filter=completed&limit=50', { filter: 'completed', page: 1, size: 50 }],
    ['page=3&page_size=20', { filter: 'all', page: 3, size: 20 }],
    ['status_filter=pending', { filter: 'pending', page: 1, size: 10 }],
    ['limit=5&page_size=20', { filter: 'all', page: 1, size: 20 }],
    ['limit=100&something=else', { filter: 'all', page: 1, size: 100 }],
    ['cursor=first&limit=50', { filter: 'all', page: 1, size: 50, cursor: { page: 1, behind: null } }],
  ])('“%s”', (query, expected) => {
    expect(read(query)).toEqual({ cursor: null, ...expected });
  });

  it.each([
    ['limit=0', ['limit']],
    ['limit=101', ['limit']],
    ['limit=ten', ['limit']],
    ['limit=1.5', ['limit']],
    ['limit=', ['limit']],
    ['limit=-1', ['limit']],
    ['page=0', ['page']],
    ['page=1001', ['page']],
    ['page_size=1e1', ['page_size']],
    ['status_filter=done&page=x', ['status_filter', 'page']],
    ['cursor=first&page=2', ['cursor']],
    ['cursor=', ['cursor']],
    ['cursor=17', ['cursor']],
    ['cursor=WzEsMl0', ['cursor']],
  ])('“%s” is refused by name', (query, fields) => {
    const refusal = (() => {
      try {
        return read(query);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ status: 400 });
    expect(Object.keys((refusal as ApiError).errors ?? {}).sort()).toEqual([...fields].sort());
  });
});
