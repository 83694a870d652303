/** What somebody sends who doubts a value: the text, and where the publisher names an address or a tracker, links that carry it there. */
import { quoteAll } from './cite.ts'
import type { Cited } from './cite.ts'
import type { Words } from './words.ts'
import type { Site } from '../model/site.ts'

export interface Dispute {
  /** Everything, for copying. */
  text: string
  /** `mailto:` and tracker addresses with subject and text in them; none where the publisher names neither. */
  links: { kind: 'mail' | 'tracker'; href: string }[]
}

/** Longer addresses are cut off by mail programs and refused by servers. */
export const LONGEST_LINK = 1900

export function writeDispute(cited: Cited, site: Pick<Site, 'contact' | 'tracker'>, words: Words): Dispute {
  const title = [...(cited.label === null ? [] : [words.t('cite.label', { label: cited.label })]), words.t('dispute.subject', { place: cited.place, year: cited.report.year, indicator: cited.indicator, value: cited.value })].join(words.lang === 'zh' ? '' : ' ')
  const mail = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+/.exec(site.contact)?.[0]
  const links: Dispute['links'] = []
  if (mail !== undefined) links.push({ kind: 'mail', href: fit((body) => `mailto:${mail}?subject=${encode(title)}&body=${encode(body)}`, cited, words) })
  if (/^https?:\/\//.test(site.tracker)) {
    const [page = '', mark] = site.tracker.split('#')
    const rest = mark === undefined ? '' : `#${mark}`
    links.push({ kind: 'tracker', href: fit((body) => `${page}${page.includes('?') ? '&' : '?'}title=${encode(title)}&body=${encode(body)}${rest}`, cited, words) })
  }
  return { text: `${title}\n\n${writeBody(cited, quoteAll(cited.quotes), words)}`, links }
}

function writeBody({ id, indicator, value, address, version }: Cited, quote: string, words: Words): string {
  const lines = [
    words.t('dispute.id', { id }),
    words.t('dispute.value', { indicator, value }),
    words.t('dispute.quote', { quote }),
    ...(address === null ? [] : [words.t('dispute.address', { address })]),
    words.t('dispute.version', { version }),
    words.t('dispute.opinion'),
  ]
  return lines.join('\n')
}

/** The link with as much of the quote as it can hold: id, value and address stand in it whatever the quote is. */
function fit(link: (body: string) => string, cited: Cited, words: Words): string {
  const characters = [...quoteAll(cited.quotes)]
  const withQuote = (length: number) => link(writeBody(cited, length < characters.length ? `${characters.slice(0, length).join('')}…` : characters.join(''), words))
  let [fits, tooLong] = [0, characters.length + 1]
  while (tooLong - fits > 1) {
    const length = (fits + tooLong) >> 1
    if (withQuote(length).length <= LONGEST_LINK) fits = length
    else tooLong = length
  }
  return withQuote(fits)
}

/** Line breaks as mail programs want them; half of a pair of surrogates has no encoding. */
function encode(text: string): string {
  const whole = text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (sign) => (sign.length === 2 ? sign : '\ufffd'))
  return encodeURIComponent(whole.replace(/\n/g, '\r\n')).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
