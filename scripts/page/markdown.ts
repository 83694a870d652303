/** Documents in the page: a Markdown file is imported as its sections, rendered while building. The page itself needs no Markdown. */
import { Marked } from 'marked'
import type { Token } from 'marked'
import type { Plugin } from 'vite'
import type { DocumentSection } from '../../src/model/document.ts'

export function importMarkdown(): Plugin {
  return {
    name: 'fadu:markdown',
    transform: (text, id) => (id.endsWith('.md') ? { code: `export default ${JSON.stringify(splitDocument(text))}`, map: null } : null),
  }
}

/** The sections that carry an anchor, `<a id="…"></a>` before a heading of the second level; what has none is for readers of the code. */
export function splitDocument(text: string): DocumentSection[] {
  const tokens = marked.lexer(joinLines(text))
  const heads = tokens.flatMap((token, at) => (token.type === 'heading' && token['depth'] === 2 ? [at] : []))
  return heads.flatMap((at, n) => {
    const before = tokens.slice(0, at).findLast((token) => token.type !== 'space')
    const anchor = /^<a id="([a-z_]+)"><\/a>$/.exec(before?.raw.trim() ?? '')?.[1]
    if (anchor === undefined) return []
    const body = tokens.slice(at + 1, heads[n + 1]).filter((token) => !isAnchor(token))
    return [{ id: anchor, title: (tokens[at] as Token & { text: string }).text, html: marked.parser(body).trim() }]
  })
}

/** A line may end between two Chinese characters, where a browser would put a space. */
function joinLines(text: string): string {
  return text.replace(/([\u3001-\u9fff\uff01-\uff5e”])\n[ \t]*(?=[\u3001-\u9fff\uff01-\uff5e“])/g, '$1')
}

const marked = new Marked({
  renderer: {
    // A table scrolls by itself on a narrow screen; the keyboard must reach what scrolls.
    table(token) {
      const head = token.header.map((cell) => (cell.text === '' ? '<td></td>' : `<th scope="col">${this.parser.parseInline(cell.tokens)}</th>`)).join('')
      const rows = token.rows.map((row) => `<tr>${row.map((cell, n) => (n === 0 ? `<th scope="row">${this.parser.parseInline(cell.tokens)}</th>` : `<td${/^[\d–]/.test(cell.text) ? ' class="number"' : ''}>${this.parser.parseInline(cell.tokens)}</td>`)).join('')}</tr>`)
      return `<div class="document-table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
    },
    // Other files of the project do not stand beside the page.
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens)
      return /^https?:/.test(href) ? `<a href="${href}" rel="noreferrer">${inner}</a>` : inner
    },
    // Comments mark places for `npm run docs`.
    html: ({ text }) => (text.startsWith('<!--') ? '' : text),
  },
})

function isAnchor(token: Token): boolean {
  return /^<a id="[a-z_]+"><\/a>$/.test(token.raw.trim())
}
