import { expect, it } from 'vitest'
import type { HistoryEntry } from '@/api/generated/athena'
import { aDecision, aRequest } from './fixtures'
import { momentsOf, peopleIn } from './timeline'

function entry(event: string, with_: Partial<HistoryEntry> = {}): HistoryEntry {
  return { at: '2026-11-20T11:00:00Z', status: 'PENDING', event, ...with_ }
}

it('each decision of a level is found by its time', () => {
  const request = aRequest({
    decisions: [
      aDecision({ status: 'ROLLED_BACK' }),
      aDecision({ outcome: 'REJECTED', decidedAt: '2026-11-20T14:00:00.123456Z' }),
    ],
  })
  const moments = momentsOf(
    [
      entry('ApprovalDecided', { step: 'L1' }),
      entry('ApprovalDecided', { step: 'L1', at: '2026-11-20T14:00:00.123Z' }),
    ],
    request,
  )
  expect(moments.map(({ decision }) => [decision?.outcome, decision?.status])).toEqual([
    ['APPROVED', 'ROLLED_BACK'],
    ['REJECTED', 'ACTIVE'],
  ])
})

it('a step has its name where it is known, and its key where the flow has none of it any more', () => {
  const moments = momentsOf(
    [entry('ApprovalOpened', { step: 'L1' }), entry('ApprovalOpened', { step: 'Legal' })],
    aRequest(),
  )
  expect(moments.map(({ step }) => step)).toEqual(['L1 approval', 'Legal'])
})

it('a step that is not needed any more is called what it was called when it opened', () => {
  const moments = momentsOf(
    [
      entry('ApprovalOpened', { step: 'L3', stepName: 'L3 approval' }),
      entry('ApprovalWithdrawn', { step: 'L3' }),
    ],
    aRequest(),
  )
  expect(moments.map(({ step }) => step)).toEqual(['L3 approval', 'L3 approval'])
})

it('an attached file is the one of that name and time', () => {
  const file = {
    id: 'f',
    requestId: 'r',
    fileName: 'offer.pdf',
    contentType: 'application/pdf',
    size: 1,
    sha256: '',
    addedBy: 'sam',
    addedAt: '2026-11-20T11:00:00Z',
  }
  const [one, other] = momentsOf(
    [
      entry('AttachmentAdded', { comment: 'offer.pdf' }),
      entry('AttachmentAdded', { comment: 'offer.pdf', at: '2026-11-20T12:00:00Z' }),
    ],
    aRequest(),
    [file],
  )
  expect(one?.attachment).toBe(file)
  expect(other?.attachment).toBeUndefined()
})

it('what this version does not know is kept', () => {
  const [moment] = momentsOf([entry('BudgetSplit')], aRequest())
  expect(moment?.event).toBeUndefined()
  expect(moment?.entry.event).toBe('BudgetSplit')
})

it('everybody in it is named, the system is nobody', () => {
  const moments = momentsOf(
    [
      entry('ApprovalOpened', { actor: null }),
      entry('ApprovalDecided', { actor: 'deputy', onBehalfOf: 'lena' }),
    ],
    aRequest(),
  )
  expect(peopleIn(moments)).toEqual(['deputy', 'lena'])
})
