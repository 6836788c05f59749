import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'

/** Said in tenths, as nobody can listen to each request. */
const STEPS = 10

/** How far it is, for those who do not see it; and how it ended, for those who were there. */
export function Spoken({ rehearsal }: { rehearsal: Rehearsal | undefined }) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const say = ({ status, done, total }: Rehearsal) => {
    if (status !== 'RUNNING') {
      return t(`ended.${status}`)
    }
    return total === 0
      ? t('progress.waiting')
      : t('progress.spoken', { percent: formats.percent(Math.floor((done / total) * STEPS) / STEPS) })
  }
  return (
    <p role="status" className="sr-only">
      {rehearsal && say(rehearsal)}
    </p>
  )
}
