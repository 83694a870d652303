/** Headers, footers and page numbers: lines at the top and foot of pages that come again on others. */
import type { Line, Page } from './lines.ts'

/** Takes them out of the pages; returns the words that were left out, each once, page numbers not among them. */
export function dropFurniture(pages: readonly Page[]): string[] {
  const seen = new Map<string, number>()
  for (const page of pages) {
    for (const key of new Set(edgeLines(page).map((line) => keyOf(line, page)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const words = new Set<string>()
  for (const page of pages) {
    const edge = new Set(edgeLines(page))
    page.lines = page.lines.filter((line) => {
      if (!edge.has(line)) return true
      const isNumber = /^[\s\-—–―－·.]*(?:第?\s*\d{1,4}\s*页?)[\s\-—–―－·.]*(?:[/／共]\s*共?\s*\d{1,4}\s*页?)?$/.test(line.text)
      const isRepeated = pages.length > 1 && (seen.get(keyOf(line, page)) ?? 0) >= Math.max(2, pages.length / 2)
      if (!isNumber && isRepeated) words.add(line.text.trim())
      return !isNumber && !isRepeated
    })
  }
  return [...words]
}

/** Lines in the outer tenth of the page, at most two at the top and two at the foot. */
function edgeLines({ lines, height }: Page): Line[] {
  const sorted = lines.filter((line) => line.y > height * 0.9 || line.y < height * 0.1).sort((a, b) => b.y - a.y)
  return [...sorted.filter(({ y }) => y > height / 2).slice(0, 2), ...sorted.filter(({ y }) => y < height / 2).slice(-2)]
}

/** The words without their digits, and the height: a page number differs from page to page. */
function keyOf(line: Line, { height }: Page): string {
  return `${line.text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, '')} ${Math.round((line.y / height) * 50)}`
}
