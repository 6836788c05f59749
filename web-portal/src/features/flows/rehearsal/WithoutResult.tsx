import { Ban, CircleAlert, RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal, RehearsalInput } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Page'
import { EmptyState } from '@/ui/states'

/** A rehearsal that came to no result, and the same once more. */
export function WithoutResult({
  rehearsal: { status, from, until, seed },
  onAgain,
}: {
  rehearsal: Rehearsal
  onAgain: (input: RehearsalInput) => Promise<void>
}) {
  const { t } = useTranslation('rehearsal')
  return (
    <Card>
      <EmptyState
        icon={status === 'CANCELLED' ? <Ban size={22} /> : <CircleAlert size={22} />}
        title={t(`ended.${status === 'CANCELLED' ? 'CANCELLED' : 'FAILED'}`)}
        action={
          <Button onClick={() => void onAgain({ from, until, seed })}>
            <RotateCcw size={16} aria-hidden />
            {t('again')}
          </Button>
        }
      >
        {t(status === 'CANCELLED' ? 'cancelledHint' : 'failedHint')}
      </EmptyState>
    </Card>
  )
}
