import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { Sheet } from './Sheet'
import { Text } from './Text'

/** Asks before something that is not taken back easily. */
export function Confirm({
  title,
  detail,
  warning,
  action,
  keep,
  dangerous,
  busy,
  onConfirm,
  onClose,
}: {
  title: string
  detail?: string
  warning?: string | undefined
  action: string
  /** The way out, in words; “Cancel” without. */
  keep?: string
  dangerous?: boolean
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  return (
    <Sheet
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{keep ?? t('action.cancel')}</Button>
          <Button look={dangerous ? 'danger' : 'primary'} busy={busy ?? false} onPress={onConfirm}>
            {action}
          </Button>
        </>
      }
    >
      {detail && <Text look="small">{detail}</Text>}
      {warning && <Text className="rounded-xl bg-warn-soft p-3 text-sm text-warn">{warning}</Text>}
    </Sheet>
  )
}
