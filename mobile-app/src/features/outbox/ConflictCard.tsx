import { useNavigation } from '@react-navigation/native'
import CircleAlert from 'lucide-react-native/icons/circle-alert'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { eq } from 'drizzle-orm'
import { approval } from '@/database/schema'
import { useNames } from '@/features/online'
import { type Conflict, dismissConflict, type Entry, useLocal, usePerson } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Text } from '@/ui/Text'
import { approvalOf, whyNot } from './why'
import { wantedIn, writtenIn } from './words'

/** What was wanted here, what has happened instead, and what can be done now. It stays until somebody has read it. */
export function ConflictCard({ conflict }: { conflict: Conflict }) {
  const { t } = useTranslation(['outbox', 'decision', 'request'])
  const formats = useFormats()
  const minute = useMinute()
  const { navigate } = useNavigation()
  const { store, user } = usePerson()
  const state = approvalOf(conflict)
  const decider = state?.decision?.decidedBy
  const named = useNames(decider ? [decider] : [])
  const stillOpen = useLocal(
    `open:${conflict.subject}`,
    (database) =>
      database
        .select({ id: approval.id, gone: approval.gone })
        .from(approval)
        .where(eq(approval.id, conflict.subject))
        .get()?.gone === false,
  )
  const written = writtenIn(conflict)
  const { queuedAt, behind } = conflict.wanted as { queuedAt: string; behind: unknown[] }
  const aboutApproval = conflict.kind === 'DECIDE' || conflict.kind === 'ASK'
  return (
    <Card role="article" className="border-bad">
      <View className="flex-row items-center gap-2">
        <Icon icon={CircleAlert} colour="bad" size={18} />
        <Text className="text-sm font-medium text-bad">{t('conflict.title')}</Text>
      </View>
      <Text look="strong">{wantedIn(t, conflict as Pick<Entry, 'kind' | 'wanted'>)}</Text>
      {state && <Text look="small">{state.request.title}</Text>}
      <Text>
        {whyNot(conflict, {
          t,
          me: user.id,
          nameOf: (id) =>
            named(id) ??
            state?.candidates.find((candidate) => candidate.id === id)?.displayName ??
            t('decision:somebody'),
          moment: (at) => formats.moment(at, Math.max(minute, Date.parse(conflict.at))),
        })}
      </Text>
      <Text look="faint">{t('conflict.queued', { when: formats.moment(queuedAt, minute) })}</Text>
      {written && (
        <View className="gap-0.5 rounded-xl bg-sunken p-3">
          <Text look="faint">{t('conflict.wrote')}</Text>
          <Text selectable className="text-sm">
            {written}
          </Text>
        </View>
      )}
      {behind.length > 0 && <Text look="faint">{t('conflict.behind', { count: behind.length })}</Text>}
      <View className="flex-row flex-wrap gap-2">
        {aboutApproval && (
          <Button
            look={stillOpen ? 'primary' : 'secondary'}
            onPress={() => navigate('Approval', { id: conflict.subject })}
          >
            {t(stillOpen && conflict.kind === 'DECIDE' ? 'conflict.again' : 'conflict.open')}
          </Button>
        )}
        {conflict.kind === 'SUBMIT' && (
          <Button look="primary" onPress={() => navigate('NewRequest', { correct: conflict.id })}>
            {t('request:show.correct')}
          </Button>
        )}
        <Button onPress={() => dismissConflict(store, conflict.id)}>{t('conflict.dismiss')}</Button>
      </View>
    </Card>
  )
}
