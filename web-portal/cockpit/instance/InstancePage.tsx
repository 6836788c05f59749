import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api'
import { idAfter, instanceList } from '../ui/address'
import { Answered } from '../ui/Answered'
import { useAnswer } from '../useAnswer'
import { InstanceHead } from './InstanceHead'
import { InstanceHistory } from './InstanceHistory'

/** The whole history of an instance, whether it runs or has ended. */
export default function InstancePage() {
  const { t } = useTranslation()
  const id = idAfter('/athena/history/')
  const answer = useAnswer(id, ask.instance(id))
  const number = answer.data?.number

  useEffect(() => {
    document.title = `${number ?? t('history.title')} | Cockpit`
  }, [number, t])

  return (
    <main className="athena-page">
      <nav aria-label={t('instance.way')} className="athena-way">
        <a href={instanceList()}>{t('history.title')}</a> <span aria-hidden>›</span>{' '}
        <span aria-current="page">{number ?? '…'}</span>
      </nav>
      <Answered answer={answer}>
        {(instance) => (
          <>
            <InstanceHead instance={instance} />
            <InstanceHistory instance={instance} />
          </>
        )}
      </Answered>
    </main>
  )
}
