import { expect, it } from 'vitest';
import { folderNames, setZipName } from './set-file-names';

it('gives each product of a ZIP a folder of its own', () => {
  expect(folderNames(['Juniper Tonic', 'juniper  tonic!', 'Žluťoučký Čaj', '日本茶', '***', '...'])).toEqual([
    'juniper-tonic',
    'juniper-tonic-2',
    'zlutoucky-caj',
    '日本茶',
    'product',
    'product-2',
  ]);
});

it('uses no name that Windows keeps for itself, and no number twice', () => {
  expect(folderNames(['Con', 'Mug', 'Mug 2', 'Mug'])).toEqual(['con-ads', 'mug', 'mug-2', 'mug-3']);
});

it('calls the ZIP by its brand where there is one', () => {
  expect(setZipName(['Northwind', 'Northwind'])).toBe('northwind-set.zip');
  expect(setZipName(['Northwind', 'Norden'])).toBe('adforge-set.zip');
  expect(setZipName(['***'])).toBe('adforge-set.zip');
});
