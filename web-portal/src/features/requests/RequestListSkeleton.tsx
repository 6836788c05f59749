import { useTranslation } from 'react-i18next'

const ROWS = 8

/** Rows of the size of those that are about to be there. */
export function RequestListSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')}>
      {Array.from({ length: ROWS }, (_, row) => (
        <div
          key={row}
          className="flex h-[3.9375rem] animate-pulse items-center gap-4 border-b border-line px-4 last:border-b-0"
        >
          <div className="flex flex-1 flex-col gap-2">
            <div className="h-4 w-3/5 rounded bg-sunken" />
            <div className="h-3 w-2/5 rounded bg-sunken" />
          </div>
          <div className="h-4 w-24 rounded bg-sunken" />
          <div className="hidden h-4 w-72 rounded bg-sunken md:block" />
        </div>
      ))}
    </div>
  )
}
