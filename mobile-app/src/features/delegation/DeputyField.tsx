import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { useFetched } from '@/features/online'
import { usePerson } from '@/features/sync'
import { Choices } from '@/ui/Choices'
import { Text } from '@/ui/Text'
import { TextField } from '@/ui/TextField'
import { type Deputy, deputies } from './api'

const SHORTEST = 2

/** Finds an approver by their name. */
export function DeputyField({
  value,
  onChange,
  error,
}: {
  value: Deputy | undefined
  onChange: (deputy: Deputy | undefined) => void
  error: string | undefined
}) {
  const { t } = useTranslation(['delegation', 'shell'])
  const { user } = usePerson()
  const [text, setText] = useState('')
  const looking = !value && text.trim().length >= SHORTEST
  const { data } = useFetched(looking ? `deputies:${text.trim()}` : undefined, (http, signal) =>
    deputies(http, text.trim(), signal),
  )
  const found = data?.filter(({ id }) => id !== user.id)
  return (
    <View className="gap-1">
      <TextField
        label={t('deputy')}
        hint={value ? undefined : t('shell:people.typeMore')}
        error={error}
        required
        autoCorrect={false}
        value={value?.displayName ?? text}
        onChangeText={(next) => {
          onChange(undefined)
          setText(next)
        }}
      />
      {looking && found?.length === 0 && <Text look="faint">{t('shell:people.nobody')}</Text>}
      {looking && found && found.length > 0 && (
        <Choices
          label={t('deputy')}
          value=""
          options={found.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          onChange={(id) => onChange(found.find((each) => each.id === id))}
        />
      )}
    </View>
  )
}
