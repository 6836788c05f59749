import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import type { RequestView } from '@/api/types'
import { useNames } from '@/features/online'
import { useFormats, useMinute } from '@/i18n/formats'
import { ErrorState, Loading } from '@/ui/states'
import { Text } from '@/ui/Text'
import { MomentEntry } from './MomentEntry'
import { momentsOf, peopleIn } from './timeline'
import { useTimeline } from './useTimeline'

/** All that happened to a request, oldest first: also what was taken back, and what fell with it. */
export function Timeline({ request }: { request: RequestView }) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const minute = useMinute()
  const { known, refusal, again } = useTimeline(request, true)
  const moments = useMemo(() => momentsOf(known?.content ?? [], request), [known, request])
  const nameOf = useNames(peopleIn(moments))
  if (!known) {
    return refusal?.why === 'offline' ? (
      <Text look="small">{t('timeline.offline')}</Text>
    ) : refusal ? (
      <ErrorState why={refusal.why} detail={refusal.detail} onRetry={again} />
    ) : (
      <Loading />
    )
  }
  return (
    <>
      <View role="list" aria-label={t('timeline.title')} className="gap-4">
        {moments.map((moment, index) => (
          // The history only grows at its end.
          <MomentEntry key={index} moment={moment} nameOf={nameOf} />
        ))}
      </View>
      {refusal && (
        <Text look="faint" className="text-xs">
          {t('timeline.asOf', { when: formats.moment(known.fetchedAt, minute) })}
        </Text>
      )}
    </>
  )
}
