import { skipToken } from '@reduxjs/toolkit/query'
import { useEffect, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { usePersonListQuery } from '@/api/generated/athena'
import { useMe } from '@/policies'
import { Combobox, type ComboboxOption } from '@/ui/Combobox'

const SHORTEST = 2
const MOST = 20
const TYPING_MS = 200

/** An approver, found by their name. */
export function DelegationsDeputy({
  error,
  onChoose,
  onBlur,
  ref,
}: {
  error: string | undefined
  onChoose: (person: ComboboxOption | undefined) => void
  onBlur: () => void
  ref: Ref<HTMLInputElement>
}) {
  const { t } = useTranslation(['approvals', 'shell'])
  const me = useMe()
  const [chosen, setChosen] = useState<ComboboxOption>()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const { currentData, isFetching } = usePersonListQuery(
    wanted.length >= SHORTEST ? { q: wanted, role: 'APPROVER', limit: MOST } : skipToken,
  )
  const options = (currentData?.items ?? [])
    .filter(({ id }) => id !== me.id)
    .map(({ id, displayName }) => ({ value: id, label: displayName }))
  const looking = isFetching || wanted !== text.trim()
  return (
    <Combobox
      ref={ref}
      label={t('delegations.deputy')}
      hint={t('delegations.deputyHint')}
      error={error}
      required
      value={chosen}
      onValue={(option) => {
        setChosen(option)
        onChoose(option)
      }}
      onText={setText}
      onBlur={onBlur}
      options={options}
      empty={
        text.trim().length < SHORTEST
          ? t('delegations.deputyHint')
          : looking
            ? t('shell:state.loading')
            : t('delegations.nobody')
      }
      announce={
        looking || text.trim().length < SHORTEST
          ? ''
          : options.length > 0
            ? t('delegations.found', { count: options.length })
            : t('delegations.nobody')
      }
    />
  )
}

/** The text when nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
