import { type Control, useWatch } from 'react-hook-form'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { Preview } from '@/api/types'
import { useFetched } from '@/features/online'
import { useSync } from '@/features/sync'
import { useFormats } from '@/i18n/formats'
import { Text } from '@/ui/Text'
import { type FormValues, toPreview } from './formRules'

const TYPING_MS = 500

/** Who will decide what is being written. Without a network it is not there, and nothing is missed: one can submit all the same. */
export function ChainPreview({ control }: { control: Control<FormValues> }) {
  const { t, i18n } = useTranslation('request')
  const formats = useFormats()
  const { online } = useSync()
  const values = useWatch({ control }) as FormValues
  const wanted = toPreview(values, i18n.language)
  const asked = useLater(wanted && JSON.stringify(wanted))
  const { data } = useFetched(online && asked ? `preview:${asked}` : undefined, (http, signal) =>
    http
      .post('/api/v1/requests/preview', JSON.parse(asked ?? '{}'), { signal })
      .then((answer) => answer.data as Preview),
  )
  if (!data || !wanted) {
    return null
  }
  return (
    <View aria-live="polite" className="gap-2 rounded-2xl bg-sunken p-4">
      <Text look="strong" className="text-sm">
        {t('chain.title')}
      </Text>
      {data.levels.length === 0 && <Text look="small">{t('chain.none')}</Text>}
      {data.levels.map(({ level, levelName, approvers }) => (
        <View key={level} className="flex-row gap-3">
          <Text look="small" className="font-medium text-ink">
            {levelName}
          </Text>
          <Text look="small" className={approvers.length > 0 ? 'shrink' : 'shrink text-warn'}>
            {approvers.map(({ displayName }) => displayName).join(' · ') || t('chain.nobody')}
          </Text>
        </View>
      ))}
      {wanted.currency !== data.baseCurrency && (
        <Text look="faint" className="text-xs">
          {t('chain.base')} {formats.money(data.amountBase, data.baseCurrency)}
        </Text>
      )}
    </View>
  )
}

/** What it is once nobody types any more. */
function useLater(value: string | undefined): string | undefined {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), TYPING_MS)
    return () => clearTimeout(timer)
  }, [value])
  return later
}
