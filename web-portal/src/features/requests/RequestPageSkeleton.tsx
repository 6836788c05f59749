import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Page'

/** The page's own layout, grey. */
export function RequestPageSkeleton() {
  const { t } = useTranslation()
  return (
    <div
      role="status"
      aria-label={t('state.loading')}
      className="mx-auto flex w-full max-w-6xl animate-pulse flex-col gap-6 px-4 py-6 sm:px-8"
    >
      <div className="flex flex-col gap-2">
        <div className="h-7 w-2/3 max-w-96 rounded bg-sunken" />
        <div className="h-5 w-1/2 max-w-72 rounded bg-sunken" />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Card className="flex flex-col gap-5 p-5 lg:order-2">
          {[0, 1, 2, 3, 4].map((row) => (
            <div key={row} className="h-9 rounded bg-sunken" />
          ))}
        </Card>
        <Card className="flex flex-col gap-5 p-5">
          {[0, 1, 2, 3].map((row) => (
            <div key={row} className="h-12 rounded bg-sunken" />
          ))}
        </Card>
      </div>
    </div>
  )
}
