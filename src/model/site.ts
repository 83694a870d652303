/** `data/site.yaml`: title, contact and defaults of the office that publishes the page. */
import { z } from 'zod'

const names = z.strictObject({ zh: z.string(), en: z.string() })

export const siteSchema = z.strictObject({
  title: names.default({ zh: '', en: '' }).describe('页面标题所附单位名称，可留空 · name of the office, shown with the title; may be empty'),
  contact: z.string().default('').describe('更正意见的联系方式 · where corrections are sent'),
  region: z.string().regex(/^(\d{6}|\d{9})?$/).default('').describe('本单位所在地区代码，首先显示 · own region, shown first'),
  default_indicator: z.string().default('mediation.success_rate').describe('首个打开的指标 · indicator that opens first'),
  tracker: z.string().default('').describe('问题反馈网址 · address where faults are reported'),
})
export type Site = z.infer<typeof siteSchema>
