import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestView } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import type { CallError } from '@/api/problem'
import { useMe } from '@/policies'
import { Button } from '@/ui/Button'
import { useProblemText } from '@/ui/states'
import { RequestRow } from './RequestRow'
import { useShortcuts } from './shortcuts'

const ROW_HEIGHT = 63
const ROWS_BEYOND = 8

/** A list of any length: only the rows around what is seen are in the page, and more is fetched before its end is. */
export function RequestList({
  items,
  hasMore,
  isLoadingMore,
  error,
  onMore,
}: {
  items: RequestView[]
  hasMore: boolean
  isLoadingMore: boolean
  error: CallError
  onMore: () => void
}) {
  const { t } = useTranslation('requests')
  const me = useMe()
  const problemText = useProblemText()
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  useEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: ROWS_BEYOND,
    scrollMargin: top,
    getItemKey: (at) => items[at]?.id ?? at,
  })
  const shown = rows.getVirtualItems()
  const names = useNames(shown.map(({ index }) => items[index]?.requesterId))

  const atEnd = (shown.at(-1)?.index ?? 0) >= items.length - 1
  useEffect(() => {
    if (atEnd && hasMore && !isLoadingMore && !error) {
      onMore()
    }
  }, [atEnd, hasMore, isLoadingMore, error, onMore])

  const move = (by: 1 | -1) => {
    const on = document.activeElement?.closest('[data-index]')?.getAttribute('data-index')
    const to = on == null ? 0 : Math.max(0, Math.min(items.length - 1, Number(on) + by))
    rows.scrollToIndex(to)
    // It may have to be put into the page first.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus({ preventScroll: true }),
    )
  }
  useShortcuts({ j: () => move(1), k: () => move(-1) })

  return (
    <>
      <ul
        ref={list}
        aria-label={t('list.label')}
        className="relative"
        style={{ height: rows.getTotalSize() }}
      >
        {shown.map(({ key, index, start }) => {
          const request = items[index]
          return (
            request && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={hasMore ? -1 : items.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0 border-b border-line last:border-b-0"
                style={{ transform: `translateY(${start - top}px)` }}
              >
                <RequestRow
                  request={request}
                  requester={request.requesterId === me.id ? undefined : { name: names(request.requesterId) }}
                />
              </li>
            )
          )
        })}
      </ul>
      <div role="status" className="empty:hidden">
        {(isLoadingMore || (hasMore && !error)) && (
          <p className="border-t border-line px-4 py-3 text-center text-sm text-ink-faint">
            {t('list.more')}
          </p>
        )}
      </div>
      {error && (
        <div className="flex flex-wrap items-center justify-center gap-3 border-t border-line px-4 py-3 text-sm">
          <span role="alert" className="text-bad">
            {problemText(error)}
          </span>
          <Button onClick={onMore}>{t('list.retryMore')}</Button>
        </div>
      )}
    </>
  )
}
