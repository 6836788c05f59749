import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reference, useLocal, usePerson } from '@/features/sync'
import { refusalOf } from '@/features/online'
import { endOfDay, localTime, momentOf } from '@/i18n/zonedTime'
import { Button } from '@/ui/Button'
import { DayField } from '@/ui/DayField'
import { SelectField } from '@/ui/SelectField'
import { Sheet } from '@/ui/Sheet'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import { type Deputy, delegate } from './api'
import { DeputyField } from './DeputyField'

const WEEK_MS = 7 * 86_400_000
const ALL = 'all'

/** Names a deputy for some days. */
export function DelegationSheet({ onClose, onAdded }: { onClose: () => void; onAdded: () => void }) {
  const { t } = useTranslation(['delegation', 'shell'])
  const { clock, http, user } = usePerson()
  const tell = useToast()
  const categories = useLocal('categories', (_, { store }) => reference(store.database, 'categories') ?? [])
  const [today] = useState(() => localTime(clock.now(), user.timeZone).slice(0, 10))
  const [deputy, setDeputy] = useState<Deputy>()
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(() =>
    localTime(new Date(clock.now().getTime() + WEEK_MS), user.timeZone).slice(0, 10),
  )
  const [categoryId, setCategoryId] = useState(ALL)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  const add = async () => {
    setTried(true)
    if (!deputy || until < from) {
      return
    }
    setBusy(true)
    setProblem(undefined)
    try {
      await delegate(http, {
        toUserId: deputy.id,
        // Of today, from now on.
        from: from === today ? clock.now().toISOString() : momentOf(`${from}T00:00`, user.timeZone),
        until: endOfDay(until, user.timeZone),
        categoryId: categoryId === ALL ? null : categoryId,
      })
      tell({ text: t('created', { name: deputy.displayName }) })
      onAdded()
      onClose()
    } catch (error) {
      const { why, detail } = refusalOf(error)
      setProblem(detail || t(why === 'offline' ? 'offline' : 'shell:error.unexpected'))
      setBusy(false)
    }
  }

  return (
    <Sheet
      title={t('new')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('shell:action.cancel')}</Button>
          <Button look="primary" busy={busy} onPress={() => void add()}>
            {t('create')}
          </Button>
        </>
      }
    >
      {problem && (
        <Text role="alert" aria-live="assertive" className="rounded-xl bg-bad-soft p-3 text-sm text-bad">
          {problem}
        </Text>
      )}
      <DeputyField
        value={deputy}
        onChange={setDeputy}
        error={tried && !deputy ? t('chooseDeputy') : undefined}
      />
      <DayField label={t('from')} required value={from} earliest={today} onChange={setFrom} />
      <DayField
        label={t('until')}
        required
        value={until}
        earliest={from}
        onChange={setUntil}
        hint={t('zone', { zone: user.timeZone })}
        error={until < from ? t('afterFrom') : undefined}
      />
      <SelectField
        label={t('category')}
        value={categoryId}
        options={[
          { value: ALL, label: t('anyCategory') },
          ...categories.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setCategoryId}
      />
    </Sheet>
  )
}
