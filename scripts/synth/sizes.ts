/** How large the figures of a county are, and which figures follow from others, so that parts fit into wholes and rates into their parts. */
import type { World } from './world.ts'

export interface Size {
  /** At a county of middling size in the first year. */
  base: number
  /** Hardly grows with the place: meetings, rounds of exams. */
  fixed?: boolean
  least?: number
}

/** A share between two bounds, steady over the years of a place. */
type Share = (low: number, high: number) => number

export const SIZES: Readonly<Record<string, Size>> = {
  'mediation.cases_accepted': { base: 2600, least: 24 },
  'mediation.committees': { base: 170, least: 3 },
  'mediators.count': { base: 1050, least: 18 },
  'mediation.amount_involved': { base: 48_000_000, least: 200_000 },
  'reconsideration.applications': { base: 160, least: 2 },
  'litigation.cases': { base: 90, least: 2 },
  'petitions.accepted': { base: 900, least: 12 },
  'enforcement.inspections': { base: 9200, least: 60 },
  'enforcement.penalty_cases': { base: 1350, least: 8 },
  'enforcement.fines_amount': { base: 9_600_000, least: 30_000 },
  'enforcement.officers_certified': { base: 620, least: 9 },
  'enforcement.officers_trained': { base: 1400, least: 20 },
  'enforcement.training_sessions': { base: 11, fixed: true, least: 2 },
  'enforcement.certification_exams': { base: 3, fixed: true, least: 1 },
  'enforcement.joint_operations': { base: 74, least: 4 },
  'enforcement.rectification_orders': { base: 680, least: 6 },
  'enforcement.case_files_reviewed': { base: 210, least: 8 },
  'enforcement.mitigated_penalty_cases': { base: 260, least: 3 },
  'enforcement.criminal_transfers': { base: 14 },
  'hazards.found': { base: 5200, least: 40 },
  'legality_review.documents': { base: 330, least: 9 },
  'decisions.major_items': { base: 7, fixed: true, least: 2 },
  'normative_documents.issued': { base: 6, fixed: true, least: 1 },
  'normative_documents.cleaned_up': { base: 96, least: 4 },
  'study.law_sessions': { base: 14, fixed: true, least: 4 },
  'study.rule_of_law_sessions': { base: 7, fixed: true, least: 2 },
  'study.law_exam_eligible': { base: 4600, least: 60 },
  'legal_aid.cases_accepted': { base: 520, least: 5 },
  'legal_aid.losses_recovered': { base: 7_400_000, least: 60_000 },
  'legal_consultations.count': { base: 7800, least: 90 },
  'lawyers.count': { base: 210, least: 2 },
  'community_correction.persons_managed': { base: 240, least: 6 },
  'publicity.events': { base: 260, least: 12 },
  'publicity.people_reached': { base: 88_000, least: 1500 },
  'publicity.materials_distributed': { base: 64_000, least: 1200 },
  'publicity.law_literate_persons': { base: 1900, least: 30 },
  'publicity.bases': { base: 12, least: 1 },
  'disclosure.items_published': { base: 4300, least: 90 },
  'disclosure.foi_requests': { base: 130, least: 2 },
  'oversight.proposals_handled': { base: 120, least: 4 },
  'hotline.tickets_received': { base: 31_000, least: 300 },
  'assessment.duty_reports': { base: 64, least: 5 },
  'licensing.granted': { base: 5600, least: 40 },
}

const rate = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((part / whole) * 10_000) / 100)
const share = (whole: number, of: number): number => Math.min(whole, Math.round(whole * of))

export const RELATED: Readonly<Record<string, (world: World, part: Share) => number>> = {
  'mediation.cases_resolved': (world, part) => share(world('mediation.cases_accepted'), part(0.955, 0.999)),
  'mediation.success_rate': (world) => rate(world('mediation.cases_resolved'), world('mediation.cases_accepted')),
  'reconsideration.accepted': (world, part) => Math.max(1, share(world('reconsideration.applications'), part(0.8, 0.97))),
  'reconsideration.concluded': (world, part) => Math.max(1, share(world('reconsideration.accepted'), part(0.88, 0.99))),
  'reconsideration.upheld': (world, part) => share(world('reconsideration.concluded'), part(0.3, 0.5)),
  'reconsideration.corrected': (world, part) => share(world('reconsideration.concluded'), part(0.05, 0.13)),
  'reconsideration.rejected': (world, part) => share(world('reconsideration.concluded'), part(0.06, 0.12)),
  'reconsideration.terminated': (world, part) => share(world('reconsideration.concluded'), part(0.15, 0.24)),
  'reconsideration.correction_rate': (world) => rate(world('reconsideration.corrected'), world('reconsideration.concluded')),
  'litigation.cases_lost': (world, part) => share(world('litigation.cases'), part(0.02, 0.12)),
  'litigation.loss_rate': (_, part) => Math.round(part(2, 12) * 10) / 10,
  'litigation.head_appearance_rate': (_, part) => Math.min(100, Math.round(part(91, 102) * 10) / 10),
  'petitions.closure_rate': (_, part) => Math.min(100, Math.round(part(95, 101) * 10) / 10),
  'enforcement.penalty_warnings': (world, part) => share(world('enforcement.penalty_cases'), part(0.15, 0.3)),
  'enforcement.penalty_fines': (world, part) => share(world('enforcement.penalty_cases'), part(0.5, 0.65)),
  'enforcement.penalty_confiscations': (world, part) => share(world('enforcement.penalty_cases'), part(0.02, 0.06)),
  'hazards.rectified': (world, part) => share(world('hazards.found'), part(0.93, 0.999)),
  'legality_review.contracts': (world, part) => share(world('legality_review.documents'), part(0.2, 0.5)),
  'legality_review.major_decision_rate': () => 100,
  'normative_documents.filed': (world) => world('normative_documents.issued'),
  'normative_documents.repealed': (world, part) => Math.max(1, share(world('normative_documents.cleaned_up'), part(0.03, 0.15))),
  'study.law_exam_participants': (world, part) => share(world('study.law_exam_eligible'), part(0.96, 1)),
  'study.law_exam_participation_rate': (world) => rate(world('study.law_exam_participants'), world('study.law_exam_eligible')),
  'study.law_exam_pass_rate': (_, part) => Math.min(100, Math.round(part(96, 100.5) * 100) / 100),
  'hotline.closure_rate': (_, part) => Math.min(100, Math.round(part(96, 100.5) * 10) / 10),
  'hotline.satisfaction_rate': (_, part) => Math.round(part(90, 99.5) * 100) / 100,
}
