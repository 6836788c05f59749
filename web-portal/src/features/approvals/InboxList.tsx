import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { InboxItem, type RowActions } from './InboxItem'
import type { InboxRow } from './row'
import { NARROW, useMedia } from './useMedia'

const ROW_HEIGHT = 96
/** On a phone, where a line more is needed. */
const NARROW_ROW_HEIGHT = 116
const OVERSCAN = 6
/** The next page is asked for when so many rows are left. */
const AHEAD = 60

interface Props {
  rows: InboxRow[]
  activeIndex: number
  /** Counts up when a key moved the place in the list: the focus follows it, and the row comes into view. */
  moves: number
  categoryName: (id: string) => string | undefined
  onBehalfOf: (row: InboxRow) => string | undefined
  isTicked: (id: string) => boolean
  actions: RowActions
  hasMore: boolean
  moreFailed: boolean
  onMore: () => void
}

/** The rows that are in view, of however many there are; the one that has the focus is kept also when it is not. */
export function InboxList({
  rows,
  activeIndex,
  moves,
  categoryName,
  onBehalfOf,
  isTicked,
  actions,
  hasMore,
  moreFailed,
  onMore,
}: Props) {
  const { t } = useTranslation(['approvals', 'shell'])
  const scroller = useRef<HTMLDivElement>(null)
  const height = useMedia(NARROW) ? NARROW_ROW_HEIGHT : ROW_HEIGHT
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is compiled by React's compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    // Coming back, one is where one was.
    initialOffset: () => Math.max(0, activeIndex - 2) * height,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range)
      return seen.includes(activeIndex) || activeIndex < 0
        ? seen
        : [...seen, activeIndex].sort((one, other) => one - other)
    },
  })

  useFollowed(moves, () => {
    virtual.scrollToIndex(activeIndex)
    const row = document.getElementById(`approval-${rows[activeIndex]?.id}`)
    row?.focus({ preventScroll: true })
  })
  useKeptFocus(scroller, rows[activeIndex]?.id)
  useAnchor(scroller, rows, height)
  useLayoutEffect(() => virtual.measure(), [virtual, height])

  const last = virtual.getVirtualItems().at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !moreFailed && last >= rows.length - AHEAD) {
      onMore()
    }
  }, [hasMore, moreFailed, last, rows.length, onMore])

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      <div
        role="grid"
        aria-label={t('inbox.list')}
        aria-multiselectable
        aria-rowcount={hasMore ? -1 : rows.length}
        className="relative"
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return (
            row && (
              <div
                key={item.key}
                role="presentation"
                className="absolute inset-x-0 top-0"
                style={{ height, transform: `translateY(${item.start}px)` }}
              >
                <InboxItem
                  row={row}
                  index={item.index}
                  category={categoryName(row.categoryId)}
                  onBehalfOf={onBehalfOf(row)}
                  active={item.index === activeIndex}
                  ticked={isTicked(row.id)}
                  actions={actions}
                />
              </div>
            )
          )
        })}
      </div>
      <div role="status" className="px-4 py-3 text-center text-xs text-ink-faint">
        {moreFailed ? (
          <Button onClick={onMore}>{t('shell:action.retry')}</Button>
        ) : hasMore ? (
          t('shell:state.loading')
        ) : (
          t('inbox.end')
        )}
      </div>
    </div>
  )
}

/** Runs after the list is drawn, once for each move. */
function useFollowed(moves: number, follow: () => void) {
  const followed = useRef(moves)
  useLayoutEffect(() => {
    if (followed.current !== moves) {
      followed.current = moves
      follow()
    }
  })
}

/** A row that had the focus and left gives it to the one that takes its place. */
function useKeptFocus(scroller: React.RefObject<HTMLDivElement | null>, activeId: string | undefined) {
  const had = useRef(false)
  useEffect(() => {
    // By where it went last: an element that is removed does not tell that it had it.
    const went = (event: Event) => {
      had.current = event.target instanceof Node && scroller.current?.contains(event.target) === true
    }
    document.addEventListener('focusin', went)
    document.addEventListener('pointerdown', went)
    return () => {
      document.removeEventListener('focusin', went)
      document.removeEventListener('pointerdown', went)
    }
  }, [scroller])
  useLayoutEffect(() => {
    if (had.current && document.activeElement === document.body && activeId) {
      document.getElementById(`approval-${activeId}`)?.focus({ preventScroll: true })
    }
  }, [activeId])
}

/** What is in view stays where it is when rows above it come or go. */
function useAnchor(scroller: React.RefObject<HTMLDivElement | null>, rows: InboxRow[], height: number) {
  const before = useRef(rows)
  useLayoutEffect(() => {
    const list = scroller.current
    const old = before.current
    before.current = rows
    if (!list || old === rows || list.scrollTop < height) {
      return
    }
    const first = Math.floor(list.scrollTop / height)
    const anchor = old[first]
    if (anchor && rows[first]?.id !== anchor.id) {
      const now = rows.findIndex((row) => row.id === anchor.id)
      if (now >= 0) {
        list.scrollBy({ top: (now - first) * height, behavior: 'instant' })
      }
    }
  }, [scroller, rows, height])
}
