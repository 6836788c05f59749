import { useTranslation } from 'react-i18next'
import { Row } from '@/ui/Row'
import { Section } from '@/ui/Section'
import { usePermission } from './usePermission'

/** Whether this phone tells what waits, and how to change that. */
export function PushSettings({ onAllowed }: { onAllowed: () => void }) {
  const { t } = useTranslation('push')
  const { permission, allow } = usePermission()
  if (permission === undefined || permission === 'none') {
    return null
  }
  return (
    <Section title={t('title')}>
      <Row
        label={t(permission === 'granted' ? 'on' : 'off')}
        value={t(`detail.${permission}`)}
        action={
          permission === 'granted'
            ? undefined
            : { label: t(`allow.${permission}`), run: () => void allow().then(onAllowed) }
        }
      />
    </Section>
  )
}
