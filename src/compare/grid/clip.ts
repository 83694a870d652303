/** Cells as what a clipboard carries: text with tabs for any program, a table for Excel, Word and WPS. */

/** Tab-separated lines; a break or tab inside a cell becomes a space, a text that would be a formula gets an apostrophe. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => guard(cell.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\r\n')
}

/** A table with the first `heads` rows as headings. */
export function writeHtmlTable(rows: readonly (readonly string[])[], heads: number): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') => `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  const [head, body] = [rows.slice(0, heads), rows.slice(heads)]
  return `<table><thead>${head.map((cells) => line(cells, 'th')).join('')}</thead><tbody>${body.map((cells) => line(cells, 'td')).join('')}</tbody></table>`
}

/** A number with a sign is left as it is. */
function guard(cell: string): string {
  return /^[=+\-@]/.test(cell) && !/^[+-]?[\d.,]+%?$/.test(cell) ? `'${cell}` : cell
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
}
