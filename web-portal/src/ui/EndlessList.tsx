import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** How many rows before the end the next page is asked for. */
const AHEAD = 15

/**
 * A list that goes on while one scrolls, of which only what is seen is there: it stays as quick after a hundred pages.
 * All rows have one height, so that nothing moves while it grows.
 */
export function EndlessList<Item>({
  items,
  label,
  rowRem,
  row,
  keyOf,
  hasMore,
  loading,
  onMore,
}: {
  items: Item[]
  label: string
  /** The height of a row in rem: it grows with the reader's letters. */
  rowRem: number
  row: (item: Item) => ReactNode
  keyOf: (item: Item) => string
  hasMore: boolean
  loading: boolean
  onMore: () => void
}) {
  const { t } = useTranslation()
  const list = useRef<HTMLUListElement>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), [])
  const height = rowRem * parseFloat(getComputedStyle(document.documentElement).fontSize || '16')
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => height,
    getItemKey: (index) => keyOf(items[index] as Item),
    overscan: 8,
    scrollMargin: offset,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? -1

  useEffect(() => {
    if (hasMore && !loading && last >= items.length - AHEAD) {
      onMore()
    }
  }, [hasMore, loading, last, items.length, onMore])

  return (
    <>
      <ul ref={list} aria-label={label} className="relative" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, key, start }) => (
          <li
            key={key}
            aria-posinset={index + 1}
            aria-setsize={hasMore ? -1 : items.length}
            className="absolute inset-x-0 top-0 border-b border-line last:border-b-0"
            style={{ height, transform: `translateY(${start - offset}px)` }}
          >
            {row(items[index] as Item)}
          </li>
        ))}
      </ul>
      <p role="status" className="min-h-5 py-1 text-center text-xs text-ink-faint">
        {loading && t('state.loading')}
      </p>
    </>
  )
}
