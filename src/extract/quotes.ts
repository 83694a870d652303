/** Whether a place of the text stands in a title 《》 or a quoted name “”: numbers there belong to the name. */

export interface Quotes {
  title: number
  quote: number
  straight: number
}

export function trackQuotes(quotes: Quotes, text: string, at: number): void {
  const c = text[at]
  if (c === '《') quotes.title = at
  else if (c === '》') quotes.title = -1
  else if (c === '“') quotes.quote = at
  else if (c === '”') quotes.quote = -1
  else quotes.straight = quotes.straight < 0 ? at : -1
}

/** Within a title, or within quotation marks not further than a slogan is long. */
export function isNamed(quotes: Quotes, at: number): boolean {
  if (quotes.title >= 0 && at - quotes.title < 120) return true
  return (quotes.quote >= 0 && at - quotes.quote < 24) || (quotes.straight >= 0 && at - quotes.straight < 24)
}
