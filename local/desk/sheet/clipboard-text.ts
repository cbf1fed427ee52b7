// The text form in which spreadsheets exchange cells: tabs between cells, quotes around line breaks.

/** Reads what a spreadsheet, a text file or a mail put on the clipboard. */
export const parseClipboard = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === '' && closesAsCell(source, at)) quoted = true;
    else if (sign === '\t' || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  rows.push([...row, cell]);
  return rows;
};

/** A leading quote opens a quoted cell only if another one closes it right before a cell's end. */
const closesAsCell = (source: string, open: number) =>
  /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(source.slice(open));

/** Writes cells as every spreadsheet reads them. */
export const formatClipboard = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join('\t'),
    )
    .join('\n');
