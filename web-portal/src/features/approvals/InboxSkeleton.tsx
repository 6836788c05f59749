import { useTranslation } from 'react-i18next'

const ROWS = 8

/** Rows that are about to be, of their height. */
export function InboxSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('state.loading')} className="min-h-0 flex-1 overflow-hidden">
      {Array.from({ length: ROWS }, (_, row) => (
        <div key={row} className="flex h-29 animate-pulse gap-3 border-b border-line px-4 py-3 sm:h-24">
          <span className="size-7 shrink-0 rounded-full bg-sunken" />
          <span className="flex flex-1 flex-col gap-2">
            <span className="flex justify-between gap-6">
              <span className="h-4 flex-1 rounded bg-sunken" />
              <span className="h-4 w-24 rounded bg-sunken" />
            </span>
            <span className="h-3 w-1/2 rounded bg-sunken" />
            <span className="mt-auto h-5 w-40 rounded-full bg-sunken" />
          </span>
        </div>
      ))}
    </div>
  )
}
