import type { ReactNode } from 'react';

export interface TableRow {
  id: string;
  /** The row's own name, and then a text for each further column. */
  cells: readonly [ReactNode, ...ReactNode[]];
}

interface DataTableProps {
  caption: string;
  columns: readonly [string, ...string[]];
  rows: readonly TableRow[];
}

/** The figures behind a chart. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="w-full text-start text-small">
      <caption className="sr-only">{caption}</caption>
      <thead className="sticky top-0 bg-sheet">
        <tr className="border-b border-rule-strong">
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={
                index === 0 ? 'py-1.5 pe-3 text-start font-semibold' : 'py-1.5 ps-3 text-end align-bottom font-semibold'
              }
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...figures] }) => (
          <tr key={id} className="border-b border-rule align-top">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal">
              {name}
            </th>
            {figures.map((figure, index) => (
              // The columns stay in their order.
              <td key={index} className="py-1.5 ps-3 text-end tabular-nums">
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
