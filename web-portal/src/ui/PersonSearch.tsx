import { skipToken } from '@reduxjs/toolkit/query'
import { useEffect, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { usePersonListQuery, type PeoplePerson, type User } from '@/api/generated/athena'
import { Avatar } from './Avatar'
import { Combobox } from './Combobox'

/** The server looks nobody up by less. */
const SHORTEST = 2
const MOST = 8
const TYPING_MS = 200

type Named = Pick<PeoplePerson, 'id' | 'displayName'>

/** Finds a person by a part of their name. The server knows them by their ids, people do not. */
export function PersonSearch({
  role,
  except = [],
  value,
  onChange,
  hint,
  ...field
}: {
  label: string
  hint?: string
  error?: string | undefined
  required?: boolean
  className?: string | undefined
  autoFocus?: boolean | undefined
  /** Only people who have it. */
  role?: User['roles'][number]
  /** The ids of those who are not to be found. */
  except?: string[]
  /** Who is chosen, if that is to be seen in the field. */
  value?: Named | undefined
  onChange: (person: PeoplePerson | undefined) => void
  onTakeBack?: () => void
  onBlur?: () => void
  ref?: Ref<HTMLInputElement>
}) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const short = text.trim().length < SHORTEST
  const { currentData, isFetching } = usePersonListQuery(
    short || wanted.length < SHORTEST ? skipToken : { q: wanted, role, limit: MOST },
  )
  const looking = isFetching || wanted !== text.trim()
  const found = short ? [] : (currentData?.items ?? []).filter(({ id }) => !except.includes(id))
  const nobody = short ? t('people.typeMore') : looking ? t('state.loading') : t('people.nobody')
  return (
    <Combobox
      {...field}
      hint={hint}
      value={value && { value: value.id, label: value.displayName }}
      onValue={(option) => onChange(found.find(({ id }) => id === option?.value))}
      onText={setText}
      options={found.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      picture={({ label }) => <Avatar name={label} size={22} />}
      empty={nobody}
      announce={
        short || looking
          ? ''
          : found.length > 0
            ? t('people.found', { count: found.length })
            : t('people.nobody')
      }
    />
  )
}

/** A text once its writer pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), TYPING_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
