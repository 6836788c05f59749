import { StackActions, useNavigation } from '@react-navigation/native'
import { useTranslation } from 'react-i18next'
import { View } from 'react-native'
import { useFormats } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Money } from '@/ui/Money'
import { Text } from '@/ui/Text'
import type { RequestRow } from './requestPages'
import { StatusBadge } from './StatusBadge'
import { useChoices } from './useChoices'
import { useNextWords } from './useNextWords'

type Standing = Pick<RequestRow, 'unsent' | 'withdrawing' | 'view'>

/** What was asked for, and where it stands. It is locked, so all of it is there to read and none to edit. */
export function RequestFacts(standing: Standing) {
  const { t } = useTranslation('request')
  const formats = useFormats()
  const { push } = usePush()
  const { nameOf } = useChoices()
  const { view, unsent } = standing
  const next = useNextWords()(view)
  const { replacesId } = view
  const facts: [string, string | null | undefined][] = [
    [t('facts.category'), nameOf(view.categoryId)],
    [t('facts.reason'), nameOf(view.reasonId)],
    [t('facts.region'), view.region],
    [t('facts.submitted'), formats.dateTime(view.submittedAt)],
    [t('facts.neededBy'), view.neededBy && formats.date(view.neededBy)],
  ]
  return (
    <Card>
      <View className="flex-row items-start justify-between gap-3">
        <Text look="heading" className="shrink">
          {view.title}
        </Text>
        <Money {...view} />
      </View>
      <StatusBadge {...standing} />
      {next && !unsent && <Text look="small">{next}</Text>}
      {facts.map(
        ([name, value]) =>
          value && (
            <View key={name} className="flex-row justify-between gap-4">
              <Text look="faint" className="shrink">
                {name}
              </Text>
              <Text className="shrink text-end text-sm">{value}</Text>
            </View>
          ),
      )}
      <Text selectable className="border-t border-line pt-2">
        {view.justification}
      </Text>
      {replacesId && (
        <Button look="quiet" className="self-start" onPress={() => push(replacesId)}>
          {`${t('facts.replaces')} ${t('facts.replaced')}`}
        </Button>
      )}
    </Card>
  )
}

/** A request leads to another of its kind: the way back leads to it again. */
function usePush() {
  const navigation = useNavigation()
  return { push: (id: string) => navigation.dispatch(StackActions.push('Request', { id })) }
}
