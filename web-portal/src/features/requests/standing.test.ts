import { expect, it } from 'vitest'
import { aRequest } from './fixtures'
import { nextOf } from './standing'

const NOW = new Date('2026-11-21T10:00:00Z').getTime()
const QUESTION = { id: 'q', approvalId: 'a', askedBy: 'lena', askedAt: '2026-11-20T12:00:00Z', text: 'Why?' }

it('an open step decides next', () => {
  expect(nextOf(aRequest(), NOW)).toEqual({
    what: 'decision',
    steps: ['L1 approval'],
    dueAt: '2026-11-22T10:00:00Z',
    overdue: false,
  })
})

it('a step that is late says so', () => {
  expect(nextOf(aRequest(), NOW + 2 * 86_400_000)).toMatchObject({ what: 'decision', overdue: true })
})

it('steps side by side count together, by the one due first', () => {
  const step = [
    { key: 'A', name: 'Finance', since: '2026-11-20T10:00:00Z', dueAt: '2026-11-24T10:00:00Z' },
    { key: 'B', name: 'Legal', since: '2026-11-20T10:00:00Z', dueAt: '2026-11-23T10:00:00Z' },
  ]
  expect(nextOf(aRequest({ step }), NOW)).toMatchObject({
    steps: ['Finance', 'Legal'],
    dueAt: '2026-11-23T10:00:00Z',
  })
})

it('an open question comes before the decision', () => {
  expect(nextOf(aRequest({ questions: [QUESTION] }), NOW)).toEqual({ what: 'answer' })
  expect(
    nextOf(aRequest({ questions: [{ ...QUESTION, answeredAt: '2026-11-20T13:00:00Z' }] }), NOW),
  ).toMatchObject({
    what: 'decision',
  })
})

it('a question nobody waits for any more is none', () => {
  const decided = { status: 'REJECTED' as const, step: [], finalAt: '2026-11-22T10:00:00Z' }
  expect(nextOf(aRequest({ ...decided, questions: [QUESTION] }), NOW)).toMatchObject({ what: 'finality' })
})

it('what is decided becomes final, by the clock of the server alone', () => {
  const approved = { status: 'APPROVED' as const, step: [], finalAt: '2026-11-21T09:00:00Z' }
  expect(nextOf(aRequest(approved), NOW)).toEqual({ what: 'finality', at: '2026-11-21T09:00:00Z' })
  expect(nextOf(aRequest({ ...approved, final: true }), NOW)).toEqual({ what: 'nothing' })
})
