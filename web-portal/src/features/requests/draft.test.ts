import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { draftKey, readDraft, useDraft, writeDraft } from './draft'
import type { FormValues } from './formRules'

const VALUES: FormValues = {
  categoryId: 'travel',
  reasonId: '',
  title: 'Trade fair',
  amount: '12',
  currency: 'EUR',
  neededBy: '',
  departmentId: '',
  region: 'EMEA',
  justification: '',
}
const KEY = draftKey('sam', null)

beforeEach(() => localStorage.clear())

it('what was typed survives, under the id it will be submitted by', () => {
  const first = renderHook(() => useDraft(KEY, null))
  act(() => first.result.current.keep(VALUES))
  const { id } = first.result.current
  first.unmount()

  const again = renderHook(() => useDraft(KEY, null))
  expect(again.result.current.kept?.values).toEqual(VALUES)
  expect(again.result.current.id).toBe(id)
})

it('a discarded draft is gone, and so is its id', () => {
  const { result } = renderHook(() => useDraft(KEY, null))
  act(() => result.current.keep(VALUES))
  const { id } = result.current
  act(() => result.current.discard())
  expect(readDraft(KEY)).toBeUndefined()
  expect(result.current.id).not.toBe(id)
})

it('once submitted, nothing that still happens brings it back', () => {
  const { result } = renderHook(() => useDraft(KEY, null))
  act(() => result.current.keep(VALUES))
  act(() => result.current.submitted())
  act(() => result.current.keep(VALUES))
  expect(readDraft(KEY)).toBeUndefined()
})

it('a copy is a draft of its own that names what it replaces', () => {
  writeDraft(KEY, { id: 'mine', savedAt: '2026-11-25T10:00:00Z', values: VALUES })
  const { result } = renderHook(() => useDraft(draftKey('sam', 'rejected'), 'rejected'))
  expect(result.current.kept).toBeUndefined()
  expect(result.current.replacesId).toBe('rejected')
  expect(readDraft(KEY)?.id).toBe('mine')
})

it('drafts of one person are not offered to another on the same device', () => {
  writeDraft(KEY, { id: 'mine', savedAt: '2026-11-25T10:00:00Z', values: VALUES })
  expect(readDraft(draftKey('sofia', null))).toBeUndefined()
})

it.each(['not json', '{}', '{"id":"x"}', '{"id":"x","values":{"title":3}}', 'null'])(
  'what somebody else left under the key is no draft: %s',
  (text) => {
    localStorage.setItem(KEY, text)
    expect(readDraft(KEY)).toBeUndefined()
  },
)

it('a full storage keeps nobody from going on', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(() => writeDraft(KEY, { id: 'x', savedAt: '', values: VALUES })).not.toThrow()
})
