import { expect, it } from 'vitest'
import { approval } from './fixtures'
import { orderOf, withHead, without, withRow, type InboxData } from './inboxData'
import { toRow, type InboxRow } from './row'

const row = (number: number, change: Partial<InboxRow> = {}) => ({ ...toRow(approval(number)), ...change })
const rows = (...numbers: number[]) => numbers.map((number) => row(number))
const order = orderOf()

function pages(...all: InboxRow[][]): InboxData {
  return {
    pages: all.map((page, at) => ({ rows: page, nextCursor: at < all.length - 1 ? `${at}` : null })),
    pageParams: all.map((_page, at) => (at === 0 ? null : `${at - 1}`)),
  }
}

const numbers = (data: InboxData) =>
  data.pages.map((page) => page.rows.map((each) => Number(each.number.slice(3))))

it('a row that comes back stands where it stood', () => {
  const all = pages(rows(1, 2), rows(3, 4))
  for (const number of [1, 2, 3, 4]) {
    const left = without(all, new Set([row(number).id]))
    expect(numbers(withRow(left, row(number), order)).flat()).toEqual([1, 2, 3, 4])
  }
})

it('a page that a row did not leave stays the same', () => {
  const all = pages(rows(1, 2), rows(3, 4))
  expect(without(all, new Set([row(3).id])).pages[0]).toBe(all.pages[0])
})

it('the head as it is now takes the place of what it was, and the pages behind it stay', () => {
  const all = pages(rows(1, 3, 4), rows(5, 6))
  const head = { rows: rows(2, 3, 4), nextCursor: 'c' }
  expect(numbers(withHead(all, head, order))).toEqual([
    [2, 3, 4],
    [5, 6],
  ])
})

it('a head that reaches further takes what it has from the page behind it', () => {
  const all = pages(rows(1, 2, 3), rows(4, 5))
  const head = { rows: rows(3, 4), nextCursor: 'c' }
  expect(numbers(withHead(all, head, order)).flat()).toEqual([3, 4, 5])
})

it('a head that is all there is leaves nothing behind it', () => {
  expect(
    numbers(withHead(pages(rows(1, 2), rows(3)), { rows: rows(2), nextCursor: null }, order)).flat(),
  ).toEqual([2])
})

it('a row with something to tell stays, though the server has it no more', () => {
  const told = row(2, { trouble: { type: 'x', title: 'x', status: 409 } })
  const merged = withHead(pages([row(1), told, row(3)]), { rows: rows(1, 3, 4), nextCursor: null }, order)
  expect(numbers(merged).flat()).toEqual([1, 2, 3, 4])
})

it('the largest come first where that is the order', () => {
  const bySize = [row(1, { amountBase: '9.00' }), row(2, { amountBase: '100.00' })].sort(orderOf('-amount'))
  expect(bySize.map((each) => each.number)).toEqual(['BR-2', 'BR-1'])
})
