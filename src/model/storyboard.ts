/** A storyboard: views of the page put in order to be shown, each with its title, its note and the figures that it showed when it was made. */
import { z } from 'zod'
import { STORYBOARD_LIMITS as LIMITS } from './storyboard_limits.ts'

// The page forbids code made from text; without this zod tries whether it may make some.
z.config({ jitless: true })

/** Written into every file, and asked for when one is read. */
export const STORYBOARD_FORMAT = 'fadu-storyboard'
export const STORYBOARD_VERSION = 1

const CODE = /^(\d{6}|\d{9})$/
/** Text of people: no control signs but, in a note, the end of a line. */
const LINE = /^[^\p{Cc}]*$/u
const LINES = /^([^\p{Cc}]|[\n\t])*$/u

const figureSchema = z.strictObject({
  indicator: z.string().max(100).regex(/^[a-z][a-z0-9_]*\.[a-z0-9_]+$/).describe('指标编号 · id of the indicator'),
  region: z.string().regex(CODE).describe('地区代码 · code of the region'),
  year: z.number().int().min(1900).max(2200).nullable().describe('报告年度；没有报告时为空 · year of the report; null where there is none'),
  value: z.number().nullable().describe('当时所示数字，以所示单位计；空缺为 null · the figure as shown then, in the unit shown; null for a gap'),
})
/** One figure that a slide showed when it was made; `value` null where there was a gap. */
export type ShownFigure = z.infer<typeof figureSchema>

const slideSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{4,16}$/).describe('幻灯片编号，同一演示稿内不重复 · id, once in a storyboard'),
  title: z.string().max(LIMITS.title).regex(LINE).describe('标题；留空则用视图自己的标题 · title; empty: the view\'s own'),
  note: z.string().max(LIMITS.note).regex(LINES).describe('讲稿，只在编辑页和讲义上 · what the presenter says; in the editor and the handout only'),
  address: z.string().max(LIMITS.address).regex(/^[\w.~%=&-]*$/).describe('视图的地址，不含语言、主题、数据版本 · query of the view, without language, theme, data version'),
  highlight: z.array(z.string().regex(CODE)).max(LIMITS.highlight).describe('突出显示的地区代码 · codes of the regions that stand out'),
  data: z.string().regex(/^[0-9a-f]{8}$/).describe('制作时的数据版本 · data version that it was made with'),
  figures: z.array(figureSchema).max(LIMITS.figures).nullable().describe('当时所示数字；没有逐一记下时为 null · the figures shown then; null where they were not recorded one by one'),
})
export type Slide = z.infer<typeof slideSchema>

export const storyboardSchema = z.strictObject({
  format: z.literal(STORYBOARD_FORMAT),
  version: z.literal(STORYBOARD_VERSION),
  title: z.string().max(LIMITS.title).regex(LINE).describe('演示稿标题，可留空 · title of the whole, may be empty'),
  sample: z.boolean().describe('用合成样例制作 · made of the synthetic sample'),
  slides: z.array(slideSchema).max(LIMITS.slides).refine((slides) => new Set(slides.map(({ id }) => id)).size === slides.length),
})
export type Storyboard = z.infer<typeof storyboardSchema>
