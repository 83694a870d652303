/** Thousands of rows made readable: the first, the last and the chosen ones, and how many lie between them. */

export type Line<Item> = { kind: 'item'; item: Item } | { kind: 'fold'; hidden: number }

/** All items where there are at most `most`; otherwise the ends and what `isKept`, with a fold in the place of each run left out. */
export function foldItems<Item>(items: readonly Item[], most: number, isKept: (item: Item) => boolean): Line<Item>[] {
  const end = Math.floor(most / 2)
  const kept = items.length <= most ? items.map(() => true) : items.map((item, index) => index < end || index >= items.length - end || isKept(item))
  const lines: Line<Item>[] = []
  items.forEach((item, index) => {
    const before = lines[lines.length - 1]
    if (kept[index]) lines.push({ kind: 'item', item })
    else if (before?.kind === 'fold') before.hidden++
    else lines.push({ kind: 'fold', hidden: 1 })
  })
  return lines
}
