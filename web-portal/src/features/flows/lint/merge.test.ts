import { expect, it } from 'vitest'
import type { Finding } from '@/api/generated/athena'
import { byElement, merged } from './merge'

const finding = (rule: string, elementId: string | null, message = rule): Finding => ({
  severity: 'ERROR',
  rule,
  elementId,
  message,
})

it('what both say is said once, by the server', () => {
  const server = [finding('dangling', 'L1', 'of the server'), finding('nobody-approves', 'L1')]
  const local = [finding('dangling', 'L1', 'of lint'), finding('dangling', 'L2')]
  expect(merged(server, local)).toEqual([...server, finding('dangling', 'L2')])
})

it('the server may say more of one thing than lint does', () => {
  const server = [finding('dangling', 'L1', 'one'), finding('dangling', 'L1', 'two')]
  expect(merged(server, [finding('dangling', 'L1', 'one')])).toEqual(server)
})

it('what is about no element is told apart from what is about one', () => {
  const local = [finding('no-process', null), finding('no-approval', 'budget-approval')]
  expect(merged([finding('no-approval', null)], local)).toHaveLength(3)
})

it('what lint has stopped saying is gone', () => {
  expect(merged([], [])).toEqual([])
})

it('findings are counted where they are', () => {
  const found = byElement([finding('a', 'L1'), finding('b', null), finding('c', 'L1')])
  expect([...found].map(([id, at]) => [id, at.map(({ rule }) => rule)])).toEqual([['L1', ['a', 'c']]])
})
