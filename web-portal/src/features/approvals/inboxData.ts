/** How the cached pages of the inbox change; the pages themselves are never altered, so that what is the same stays the same. */
import type { InfiniteData } from '@reduxjs/toolkit/query'
import type { Sort } from './filter'
import type { InboxRow } from './row'

export interface InboxPage {
  rows: InboxRow[]
  nextCursor: string | null
}

export type InboxData = InfiniteData<InboxPage, string | null>
type Order = (one: InboxRow, other: InboxRow) => number

/** As the server sorts. */
export function orderOf(sort: Sort = 'dueAt'): Order {
  const descending = sort.startsWith('-')
  const key = (row: InboxRow) =>
    sort === '-amount' ? Number(row.amountBase) : Date.parse(sort === 'dueAt' ? row.dueAt : row.createdAt)
  return (one, other) => {
    const ascending = key(one) - key(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
    return descending ? -ascending : ascending
  }
}

export function find(data: InboxData, id: string): InboxRow | undefined {
  for (const page of data.pages) {
    const row = page.rows.find((each) => each.id === id)
    if (row) {
      return row
    }
  }
  return undefined
}

export function without(data: InboxData, ids: ReadonlySet<string>): InboxData {
  return {
    ...data,
    pages: data.pages.map((page) =>
      page.rows.some((row) => ids.has(row.id))
        ? { ...page, rows: page.rows.filter((row) => !ids.has(row.id)) }
        : page,
    ),
  }
}

/** Puts a row where it belongs, or in the place of the one that is there already. */
export function withRow(data: InboxData, row: InboxRow, order: Order): InboxData {
  const others = without(data, new Set([row.id]))
  const at = others.pages.findIndex((page, index) => {
    const last = page.rows.at(-1)
    return index === others.pages.length - 1 || (last !== undefined && order(row, last) < 0)
  })
  return {
    ...others,
    pages: others.pages.map((page, index) => {
      if (index !== at) {
        return page
      }
      const before = page.rows.findIndex((each) => order(row, each) < 0)
      return { ...page, rows: page.rows.toSpliced(before < 0 ? page.rows.length : before, 0, row) }
    }),
  }
}

export function withRows(data: InboxData, rows: readonly InboxRow[], order: Order): InboxData {
  return rows.reduce((result, row) => withRow(result, row, order), data)
}

/**
 * Takes in the first page as it is now, and leaves what is known of those behind it: whoever has scrolled through many
 * pages loses none of them. Rows that still have something to tell stay.
 */
export function withHead(data: InboxData, head: InboxPage, order: Order): InboxData {
  const [first] = data.pages
  const last = head.rows.at(-1)
  if (!first || same(first.rows, head.rows)) {
    return data
  }
  const known = data.pages.flatMap((page) => page.rows)
  const behind = (row: InboxRow) => head.nextCursor !== null && last !== undefined && order(row, last) > 0
  const kept = data.pages.map((page) =>
    page.rows[0] && behind(page.rows[0]) ? page : { ...page, rows: page.rows.filter(behind) },
  )
  const whole = data.pages.length === 1 && !kept[0]?.rows.length
  const merged: InboxData = {
    pages: [
      {
        rows: [...head.rows, ...(kept[0]?.rows ?? [])],
        nextCursor: whole ? head.nextCursor : first.nextCursor,
      },
      ...kept.slice(1),
    ],
    pageParams: data.pageParams,
  }
  return withRows(
    merged,
    known.filter((row) => row.trouble && !behind(row)),
    order,
  )
}

/** Rows of these that waited, and are not among those that wait now. */
export function goneFrom(
  data: InboxData,
  head: InboxPage,
  order: Order,
  ids: ReadonlySet<string>,
): InboxRow[] {
  const last = head.rows.at(-1)
  const waiting = new Set(head.rows.map((row) => row.id))
  return [...ids]
    .flatMap((id) => find(data, id) ?? [])
    .filter((row) => !row.trouble && !waiting.has(row.id))
    .filter((row) => head.nextCursor === null || (last !== undefined && order(row, last) < 0))
}

function same(ours: InboxRow[], theirs: InboxRow[]): boolean {
  return (
    ours.length === theirs.length &&
    ours.every((row, at) => row.id === theirs[at]?.id && row.version === theirs[at].version)
  )
}
