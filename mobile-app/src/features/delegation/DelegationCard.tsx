import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { Delegation } from '@/api/types'
import { refusalOf } from '@/features/online'
import { reference, useLocal, usePerson } from '@/features/sync'
import { useFormats } from '@/i18n/formats'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Confirm } from '@/ui/Confirm'
import { Text } from '@/ui/Text'
import { useToast } from '@/ui/Toasts'
import { endDelegation } from './api'

/** @param onEnded only the one who gave it ends it */
export function DelegationCard({
  delegation,
  name,
  onEnded,
}: {
  delegation: Delegation
  name: string
  onEnded?: () => void
}) {
  const { t } = useTranslation('delegation')
  const formats = useFormats()
  const { clock } = usePerson()
  const [ending, setEnding] = useState(false)
  const { id, categoryId, from, until } = delegation
  const category = useLocal(`category:${categoryId ?? ''}`, (_, { store }) =>
    (reference(store.database, 'categories') ?? []).find((each) => each.id === categoryId),
  )
  const begun = Date.parse(from) <= clock.now().getTime()
  return (
    <Card>
      <View className="flex-row items-center justify-between gap-3">
        <Text look="strong" className="shrink">
          {name}
        </Text>
        <Badge tone={begun ? 'good' : 'neutral'}>{t(begun ? 'now' : 'later')}</Badge>
      </View>
      <Text look="small">
        {t('span', { from: formats.dateTime(from), until: formats.dateTime(until) })}
        {category && ` · ${t('onlyFor', { category: category.name })}`}
      </Text>
      {onEnded && (
        <View className="flex-row">
          <Button look="danger" aria-label={t('endOf', { name })} onPress={() => setEnding(true)}>
            {t('end')}
          </Button>
        </View>
      )}
      {ending && onEnded && <End id={id} name={name} onEnded={onEnded} onClose={() => setEnding(false)} />}
    </Card>
  )
}

function End({
  id,
  name,
  onEnded,
  onClose,
}: {
  id: string
  name: string
  onEnded: () => void
  onClose: () => void
}) {
  const { t } = useTranslation(['delegation', 'shell'])
  const { http } = usePerson()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    try {
      await endDelegation(http, id)
      tell({ text: t('ended') })
      onClose()
      onEnded()
    } catch (error) {
      const { why, detail } = refusalOf(error)
      tell({ text: detail || t(why === 'offline' ? 'offline' : 'shell:error.unexpected'), tone: 'bad' })
      onClose()
    }
  }
  return (
    <Confirm
      title={t('endTitle', { name })}
      detail={t('endDetail')}
      action={t('end')}
      keep={t('keep')}
      dangerous
      busy={busy}
      onConfirm={() => void end()}
      onClose={onClose}
    />
  )
}
