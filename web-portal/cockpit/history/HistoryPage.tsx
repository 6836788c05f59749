import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { instanceList, queryOfAddress } from '../ui/address'
import { FilterForm } from './FilterForm'
import { fromAddress, toAddress, type Filters } from './filters'
import { InstanceList } from './InstanceList'
import { rememberFocus } from './refocus'

/** Every instance there ever was: the ones that Cockpit itself no longer shows. */
export default function HistoryPage() {
  const { t } = useTranslation()
  const [filters] = useState(() => fromAddress(queryOfAddress()))

  useEffect(() => {
    document.title = `${t('history.title')} | Cockpit`
  }, [t])

  const go = (next: Filters) => {
    rememberFocus()
    window.location.hash = instanceList(toAddress(next))
  }

  return (
    <main className="athena-page">
      <header className="athena-head">
        <h1>{t('history.title')}</h1>
        <p>{t('history.about')}</p>
      </header>
      <FilterForm filters={filters} onFilter={go} />
      <InstanceList filters={filters} onSort={go} />
    </main>
  )
}
