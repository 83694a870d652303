/**
 * The closed lists of the product. They carry no schema library, so the page may import them;
 * the schemas in this folder are built from them.
 */
import type { Bilingual } from './text.ts'

/** What a run of digits in a report turned out to be. */
export const MENTION_KINDS = [
  'observation', 'target', 'period', 'date', 'enumeration', 'name', 'reference', 'context', 'boilerplate', 'unmapped',
] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** How exact a printed number claims to be. */
export const QUALIFIERS = ['exact', 'approx', 'at_least', 'at_most'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const DIMENSIONS = ['count', 'money', 'ratio', 'duration'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const LEVELS = ['province', 'prefecture', 'county', 'township'] as const
export type Level = (typeof LEVELS)[number]

export const REPORT_KINDS = ['annual', 'half_year', 'other'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Where a shown value comes from: printed, computed from printed values, or corrected by a person. */
export const ORIGINS = ['stated', 'derived', 'corrected'] as const
export type Origin = (typeof ORIGINS)[number]

/** Why a cell is empty. */
export const GAPS = {
  not_collected: { zh: '未收录', en: 'not collected' },
  not_published: { zh: '未发布', en: 'not published' },
  not_stated: { zh: '报告未载', en: 'not stated in the report' },
  no_number: { zh: '有表述无数字', en: 'mentioned without a number' },
  unread: { zh: '数字未能确认', en: 'number not confirmed' },
  part_only: { zh: '仅有部分', en: 'only a part is stated' },
  conflicting: { zh: '前后不一', en: 'conflicting figures' },
  not_comparable: { zh: '口径不同', en: 'not comparable' },
} as const satisfies Record<string, Bilingual>
export type GapReason = keyof typeof GAPS

/** The five parts that an annual report must have (article 24 of 法治政府建设与责任落实督察工作规定), in its order. */
export const PARTS = {
  achievements: { zh: '主要举措和成效', en: 'measures and results' },
  problems: { zh: '存在的不足和原因', en: 'shortcomings and their causes' },
  duties: { zh: '党政主要负责人履行推进法治建设第一责任人职责情况', en: 'how the principals fulfilled their first-responsibility duties' },
  plans: { zh: '下一年度主要安排', en: 'arrangements for the next year' },
  other: { zh: '其他需要报告的情况', en: 'other matters' },
} as const satisfies Record<string, Bilingual>
export type PartId = keyof typeof PARTS

/** When a report was published, measured against 1 April of the year after its own (the same article). */
export const PUNCTUALITY = {
  on_time: { zh: '4月1日前发布', en: 'published by 1 April' },
  late: { zh: '4月1日后发布', en: 'published after 1 April' },
  not_recorded: { zh: '发布日期未记录', en: 'date of publication not recorded' },
} as const satisfies Record<string, Bilingual>
export type Punctuality = keyof typeof PUNCTUALITY

/** What a person may say about a number (`data/corrections.csv`). */
export const CORRECTION_ACTIONS = ['confirm', 'wrong', 'map'] as const
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number]

export type Severity = 'error' | 'warning' | 'info'

export interface Rule extends Bilingual {
  severity: Severity
}

/** Integrity remarks that a checker may raise about one report or across reports. */
export const RULES = {
  rate_mismatch: { severity: 'error', zh: '所列比率与复算结果不符', en: 'the stated rate differs from the recomputed one' },
  rate_truncated: { severity: 'warning', zh: '所列比率是截尾而非四舍五入', en: 'the stated rate is cut off, not rounded' },
  rate_rounded: { severity: 'info', zh: '所列比率已取整，比复算值粗略', en: 'the stated rate is rounded more coarsely than two decimals' },
  rate_derivable: { severity: 'info', zh: '比率未列出，可由所列数字算得', en: 'the rate is not stated but can be derived' },
  year_conflict: { severity: 'error', zh: '数字所列年份与报告年度不符', en: 'figures are printed under a year other than the report year' },
  partial_year: { severity: 'warning', zh: '数字只覆盖报告年度的一部分', en: 'the figures cover only part of the report year' },
  part_exceeds_whole: { severity: 'error', zh: '“其中”部分大于整体', en: 'a part introduced by 其中 is larger than its whole' },
  scope_exceeds_total: { severity: 'warning', zh: '分项数大于总数', en: 'a scoped value is larger than the unscoped one' },
  parts_inconsistent: { severity: 'warning', zh: '分项不可能包含在总数之内', en: 'the part cannot be contained in the headline' },
  internal_conflict: { severity: 'error', zh: '总数与报告另处同一指标的数字矛盾', en: 'a total is contradicted elsewhere in the report' },
  repeat: { severity: 'info', zh: '同一数字重复出现，只计一次', en: 'the same figure is printed again; count it once' },
  possible_repeat: { severity: 'warning', zh: '相邻两处可能是同一批事项', en: 'neighbouring sentences may count the same things twice' },
  restated: { severity: 'warning', zh: '不同年度报告对同一时期的数字不同', en: 'two reports give different figures for the same period' },
  duplicate: { severity: 'warning', zh: '两份报告内容重复', en: 'two reports repeat the same text' },
  outlier: { severity: 'info', zh: '与同类地区差异显著', en: 'far from comparable jurisdictions' },
} as const satisfies Record<string, Rule>
export type RuleId = keyof typeof RULES

/** Remarks carried by a single number. The rule ids double as flags where they speak about one number. */
export const FLAGS = {
  unit_variant: { zh: '量词与指标常用单位不同', en: 'printed with an unusual unit' },
  period_inferred: { zh: '时期由前句延伸而来', en: 'the period is carried over from an earlier sentence' },
  corrected: { zh: '经人工更正', en: 'corrected by a person' },
  confirmed: { zh: '经人工核对无误', en: 'confirmed by a person' },
  rate_mismatch: RULES.rate_mismatch,
  rate_truncated: RULES.rate_truncated,
  rate_rounded: RULES.rate_rounded,
  rate_derivable: RULES.rate_derivable,
  year_conflict: RULES.year_conflict,
  partial_year: RULES.partial_year,
  part_exceeds_whole: RULES.part_exceeds_whole,
  scope_exceeds_total: RULES.scope_exceeds_total,
  parts_inconsistent: RULES.parts_inconsistent,
  internal_conflict: RULES.internal_conflict,
  repeat: RULES.repeat,
  possible_repeat: RULES.possible_repeat,
  restated: RULES.restated,
  duplicate: RULES.duplicate,
  outlier: RULES.outlier,
} as const satisfies Record<string, Bilingual>
export type Flag = keyof typeof FLAGS
