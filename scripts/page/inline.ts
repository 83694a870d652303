/** Data and code put into a page, under the page's own policy. */
import { createHash } from 'node:crypto'

/** The page with each file as a block of data that the page's data door reads in place of a request. Data are never executed, so the policy need not name them. */
export function inlineData(html: string, files: ReadonlyMap<string, string>): string {
  const blocks = [...files].map(([path, json]) => `<script type="application/json" data-file="${path}">${escapeJson(json)}</script>`)
  return insertBefore(html, '</body>', blocks.join('\n') + '\n')
}

/** The page with its style sheets in it. */
export function inlineStyles(html: string, read: (path: string) => string): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_, path: string) => `<style>${read(path).trimEnd()}</style>`)
}

/** The page with the hash of every script that stands in it, and of every other one that it will run, added to its policy; a page that has none is returned as it is. */
export function allowInlineScripts(html: string, others: readonly string[] = []): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/json")[^>]*>([\s\S]*?)<\/script>/g)]
  const hashes = [...scripts.map(([, code = '']) => code), ...others].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  if (hashes.length === 0) return html
  if (!html.includes("script-src 'self'")) throw new Error('index.html has no script-src in its policy')
  return html.replace("script-src 'self'", () => `script-src 'self' ${hashes.join(' ')}`)
}

/** JSON that cannot end its own block: `<` occurs in JSON only inside strings. */
export function escapeJson(json: string): string {
  return json.trimEnd().replaceAll('<', '\\u003c')
}

/** Before the last occurrence: code in the page may speak of the tag too. */
function insertBefore(html: string, tag: string, text: string): string {
  const at = html.lastIndexOf(tag)
  if (at < 0) throw new Error(`index.html has no ${tag}`)
  return html.slice(0, at) + text + html.slice(at)
}
