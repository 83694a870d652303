/** The measured accuracy as a piece of Markdown in one language: when, on what, and the table. */
import type { Accuracy } from '../../src/model/accuracy.ts'
import type { Bilingual } from '../../src/model/text.ts'

type Lang = keyof Bilingual
type Measure = Accuracy['measures'][number]
type Figure = Measure['figures'][string]

const WORDS = {
  zh: { lead: (date: string) => `${date}测得，逐项严格比较，所用样本为：`, set: (name: string, about: string) => `- **${name}**：${about}` },
  en: { lead: (date: string) => `Measured on ${date}, by exact comparison, with these sets:`, set: (name: string, about: string) => `- **${name}**: ${about}` },
}

export function writeAccuracy({ date, sets, measures }: Accuracy, lang: Lang): string {
  const words = WORDS[lang]
  return [
    words.lead(writeDate(date, lang)),
    '',
    ...sets.map((set) => words.set(capitalise(set[lang]), set.about[lang])),
    '',
    `| | ${sets.map((set) => set[lang]).join(' | ')} |`,
    `|---|${sets.map(() => '---').join('|')}|`,
    ...measures.map((measure) => `| ${measure[lang]} | ${sets.map((set) => writeFigure(measure.figures[set.id] ?? null, measure.as, lang)).join(' | ')} |`),
  ].join('\n')
}

function writeFigure(figure: Figure, as: Measure['as'], lang: Lang): string {
  if (figure === null) return '–'
  if (!Array.isArray(figure)) return writePercent(figure, lang)
  const [n, of] = figure
  const counts = lang === 'zh' ? `${n}/${of}` : `${n} of ${of}`
  return as === 'faults' ? counts : `${writePercent((n / of) * 100, lang)}${lang === 'zh' ? `(${counts})` : ` (${counts})`}`
}

/** One decimal, except for what is exactly all. */
export function writePercent(percent: number, lang: Lang): string {
  return `${percent === 100 ? '100' : percent.toFixed(1)}${lang === 'zh' ? '%' : ' %'}`
}

function writeDate(iso: string, lang: Lang): string {
  const date = new Date(`${iso}T00:00:00Z`)
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
