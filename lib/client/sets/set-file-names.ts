import { fileNamePart } from '../pictures/ad-file-names';

/** Names that Windows keeps for its devices, whatever comes after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

function nameOf(words: string, otherwise: string): string {
  const name = fileNamePart(words) || otherwise;
  return RESERVED.test(name) ? `${name}-ads` : name;
}

/** A folder for each of these products, in their order; equal names get numbers: `mug`, `mug-2`. */
export function folderNames(productNames: readonly string[]): string[] {
  const taken = new Set<string>();
  return productNames.map((productName) => {
    const name = nameOf(productName, 'product');
    let folder = name;
    for (let number = 2; taken.has(folder); number += 1) folder = `${name}-${number}`;
    taken.add(folder);
    return folder;
  });
}

/** `northwind-set.zip`, of all brands that the set has. */
export function setZipName(brandNames: readonly string[]): string {
  const [brand, another] = [...new Set(brandNames)];
  return `${brand !== undefined && another === undefined ? nameOf(brand, 'adforge') : 'adforge'}-set.zip`;
}
