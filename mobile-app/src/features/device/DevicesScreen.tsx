import type { AxiosInstance } from 'axios'
import { useTranslation } from 'react-i18next'
import { ScrollView } from 'react-native'
import type { OwnDevice } from '@/api/types'
import { useFetched } from '@/features/online'
import { Screen } from '@/ui/Screen'
import { ErrorState, Loading } from '@/ui/states'
import { Text } from '@/ui/Text'
import { DeviceCard } from './DeviceCard'

const MOST = 200

const ownDevices = (http: AxiosInstance, signal: AbortSignal) =>
  http
    .get<{ items: OwnDevice[] }>('/api/v1/devices', { params: { limit: MOST }, signal })
    .then(({ data }) => data.items)

/** The phones and browsers that act for this person: what is lost is signed out from here. */
export function DevicesScreen() {
  const { t } = useTranslation('device')
  const { data, refusal, again } = useFetched('devices', ownDevices)
  return (
    <Screen>
      <ScrollView contentContainerClassName="gap-4 p-4">
        <Text look="small">{t('lead')}</Text>
        {data ? (
          data.map((device) => <DeviceCard key={device.id} device={device} onRemoved={again} />)
        ) : refusal ? (
          <ErrorState why={refusal.why} detail={refusal.detail} onRetry={again} />
        ) : (
          <Loading />
        )}
      </ScrollView>
    </Screen>
  )
}
