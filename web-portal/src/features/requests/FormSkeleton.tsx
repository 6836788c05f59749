import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Page'

/** Fields of the size of those that are about to be there. */
export function FormSkeleton() {
  const { t } = useTranslation()
  return (
    <div
      role="status"
      aria-label={t('state.loading')}
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
    >
      <Card className="flex animate-pulse flex-col gap-5 p-4 sm:p-6">
        {[9, 9, 9, 9, 24].map((height, field) => (
          <div key={field} className="flex flex-col gap-2">
            <div className="h-4 w-24 rounded bg-sunken" />
            <div className="rounded-lg bg-sunken" style={{ height: `${height / 4}rem` }} />
          </div>
        ))}
      </Card>
      <Card className="flex animate-pulse flex-col gap-4 p-5">
        <div className="h-4 w-32 rounded bg-sunken" />
        <div className="h-12 rounded-lg bg-sunken" />
        <div className="h-12 rounded-lg bg-sunken" />
      </Card>
    </div>
  )
}
