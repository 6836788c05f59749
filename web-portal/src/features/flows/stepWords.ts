import type { TFunction } from 'i18next'
import type { Condition } from './modeler/condition'
import type { Duration } from './duration'
import type { NewCondition } from './modeler/insertCondition'
import type { Call } from './modeler/level'
import type { NewTimer } from './modeler/stepTimer'
import type { LaneWords, MemberWords, PairWords, QuorumWords, Words } from './modeler/words'

type Texts = TFunction<'flows'>

/** The words beside the parts of a new step, in the language of whoever draws it. */
export function stepWords(t: Texts, id: string, name: string): Words {
  return {
    needed: t('part.needed', { id }),
    yes: t('part.yes'),
    no: t('part.no'),
    decision: t('part.decision'),
    approved: t('part.approved'),
    rejected: t('part.rejected'),
    rejectedForGood: t('part.rejectedForGood'),
    rolledBack: t('part.rolledBack'),
    reminded: t('part.reminded'),
    escalated: t('part.escalated'),
    question: t('part.question'),
    answer: t('part.answer'),
    questionAsked: t('part.questionAsked'),
    questionAnswered: t('part.questionAnswered'),
    approvalRevocable: t('part.approvalRevocable', { id }),
    rejectionRevocable: t('part.rejectionRevocable', { id }),
    stands: t('part.stands', { name }),
    approvalStands: t('part.approvalStands'),
    decided: t('part.decided', { id }),
    day: t('duration.days', { count: 1 }),
    days: t('duration.days', { count: 2 }),
    hours: t('duration.hours', { count: 24 }),
    done: t('part.done'),
  }
}

/** @param other the name of the level beside it */
export function laneWords(t: Texts, id: string, name: string, other: string): LaneWords {
  return {
    ...stepWords(t, id, name),
    mayOpen: t('part.otherRejects', { other }),
    staysClosed: t('part.staysClosed', { other }),
    overruled: t('part.overruled', { other }),
    withdrawn: t('part.withdrawn'),
    rejects: t('part.rejects', { name }),
    approves: t('part.approves', { name }),
    openAgain: t('part.openAgain', { name }),
    otherOpen: t('part.otherOpen', { other }),
    decidedBefore: t('part.decidedBefore', { other }),
    otherApproved: t('part.otherApproved', { other }),
    waits: t('part.waits', { other }),
  }
}

export function pairWords(t: Texts, one: string, other: string): PairWords {
  return {
    beside: t('part.beside', { one, other }),
    bothStand: t('part.bothStand'),
    undone: t('part.bothUndone'),
    done: t('part.done'),
  }
}

/** @param needed how many have to approve */
export function memberWords(t: Texts, id: string, name: string, needed: number): MemberWords {
  return {
    ...stepWords(t, id, name),
    asked: t('part.asked', { name }),
    notAsked: t('part.notAsked'),
    opens: t('part.opens', { name }),
    settled: t('part.settled'),
    withdrawn: t('part.withdrawn'),
    closed: t('part.closed'),
    rejects: t('part.rejects', { name }),
    approves: t('part.approves', { name }),
    rejectionStands: t('part.rejectionStands'),
    openAgain: t('part.openAgain', { name }),
    enough: t('part.enough', { count: needed }),
    waits: t('part.waitsForOthers'),
  }
}

export function quorumWords(t: Texts, needed: number, members: number): QuorumWords {
  return {
    around: t('part.quorum', { needed, members }),
    stands: t('part.enoughStand', { count: needed }),
    fell: t('part.notEnough'),
    undone: t('part.enoughUndone'),
    done: t('part.done'),
  }
}

export function timerWords(t: Texts, call: Call, after: Duration): NewTimer['words'] {
  return {
    after: t(`duration.${after.unit}`, { count: after.amount }),
    done: t(call === 'remind' ? 'part.reminded' : 'part.escalated'),
  }
}

const SIGNS = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '==': '=', '!=': '≠' }

export function conditionWords(t: Texts, condition: Condition): NewCondition['words'] {
  return { question: conditionQuestion(t, condition), yes: t('part.yes'), no: t('part.no') }
}

export function conditionQuestion(t: Texts, { field, operator, value }: Condition): string {
  return t('part.condition', { field: t(`condition.short.${field}`), operator: SIGNS[operator], value })
}
