import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { ErrorState, Skeleton } from '@/ui/states'
import { When } from '@/ui/When'
import { useExchangeRateShowQuery } from './api'
import { RatesForm } from './RatesForm'

/** The exchange rates in force, all of which are changed at once: a request is converted by one table. */
export default function ExchangeRatesPage() {
  const { t } = useTranslation('catalog')
  const { data: table, error, refetch } = useExchangeRateShowQuery()
  return (
    <Page
      title={t('rates.title')}
      width="narrow"
      lead={
        table?.validFrom ? (
          <>
            {t('rates.inForce')} <When at={table.validFrom} />
          </>
        ) : (
          table && t('rates.none')
        )
      }
    >
      {table ? (
        <RatesForm table={table} latest={async () => (await refetch()).data} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-12" lines={10} />
      )}
    </Page>
  )
}
