import { useNavigation } from '@react-navigation/native'
import Constants from 'expo-constants'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Platform, ScrollView } from 'react-native'
import { useAccount, useIdentity } from '@/features/identity'
import { useUnsent } from '@/features/outbox'
import { PushSettings } from '@/features/push'
import { useSync } from '@/features/sync'
import { useFormats, useMinute } from '@/i18n/formats'
import { Button } from '@/ui/Button'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { Section } from '@/ui/Section'
import { Text } from '@/ui/Text'
import { AppearanceSettings } from './AppearanceSettings'
import { SignOut } from './SignOut'

export function SettingsScreen() {
  const { t } = useTranslation(['shell', 'identity', 'device'])
  const { navigate } = useNavigation()
  const { user } = useIdentity()
  const { waiting, conflicts } = useUnsent()
  const { now } = useSync()
  const [leaving, setLeaving] = useState(false)
  const approver = user?.roles.includes('APPROVER')
  const elsewhere = user && !approver && !user.roles.includes('SALES')
  return (
    <Screen title={t('tab.settings')}>
      <ScrollView contentContainerClassName="gap-6 px-4 pb-8">
        {elsewhere && (
          <Section title={t('noWork.title')}>
            <Text look="small">{t('noWork.detail')}</Text>
          </Section>
        )}
        <AppearanceSettings />
        <PushSettings onAllowed={now} />
        <Section title={t('settings.data')}>
          <Row
            label={t('settings.waiting')}
            value={
              waiting + conflicts === 0
                ? t('settings.nothingWaits')
                : [
                    waiting > 0 && t('banner.waiting', { count: waiting }),
                    conflicts > 0 && t('banner.conflicts', { count: conflicts }),
                  ]
                    .filter(Boolean)
                    .join(' · ')
            }
            onPress={() => navigate('Waiting')}
          />
          <UpToDate />
          <Lock />
        </Section>
        <Section title={t('settings.account')}>
          <Text>{user?.displayName}</Text>
          {approver && <Row label={t('settings.delegations')} onPress={() => navigate('Delegations')} />}
          <Row label={t('device:title')} onPress={() => navigate('Devices')} />
          <Button look="danger" onPress={() => setLeaving(true)}>
            {t('settings.signOut')}
          </Button>
        </Section>
        <Text look="faint" className="text-center">
          {t('settings.version', { version: Constants.expoConfig?.version ?? '' })}
        </Text>
      </ScrollView>
      {leaving && <SignOut onClose={() => setLeaving(false)} />}
    </Screen>
  )
}

function UpToDate() {
  const { t } = useTranslation()
  const formats = useFormats()
  const minute = useMinute()
  const { running, lastCompleteAt, now } = useSync()
  return (
    <Row
      label={
        running
          ? t('settings.updating')
          : lastCompleteAt
            ? t('settings.updated', {
                when: formats.relative(lastCompleteAt, Math.max(minute, Date.parse(lastCompleteAt))),
              })
            : t('settings.notUpdated')
      }
      action={{ label: t('action.refresh'), run: now, busy: running }}
    />
  )
}

/** On phones: what keeps others out. A browser has the lock of its computer. */
function Lock() {
  const { t } = useTranslation()
  const { canLock } = useAccount()
  const [locks, setLocks] = useState<boolean>()
  useEffect(() => {
    let there = true
    void canLock().then((can) => there && setLocks(can))
    return () => {
      there = false
    }
  }, [canLock])
  if (Platform.OS === 'web' || locks === undefined) {
    return null
  }
  return <Text look="faint">{t(locks ? 'settings.locks' : 'settings.noLock')}</Text>
}
