/** Values as a row of a CSV file: in quotation marks, so that what is written over several lines stays one value (RFC 4180). */
export const csvRow = (values: readonly string[]): string =>
  values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
