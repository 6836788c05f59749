import { MoveRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Compared } from './compared'

/** From what was to what would have been; said once where nothing would be different. */
export function Shift<Value>({
  of: { before, after },
  say,
}: {
  of: Compared<Value>
  say: (value: NonNullable<Value>) => string
}) {
  const { t } = useTranslation('rehearsal')
  const text = (value: Value) => (value === null || value === undefined ? t('none') : say(value))
  const [was, would] = [text(before), text(after)]
  if (was === would) {
    return <bdi className="text-ink-soft tabular">{was}</bdi>
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 tabular">
      <span className="sr-only">{t('before')}:</span>
      <bdi className="text-ink-soft">{was}</bdi>
      <MoveRight size={14} aria-hidden className="shrink-0 text-ink-faint rtl:rotate-180" />
      <span className="sr-only">{t('after')}:</span>
      <bdi className="font-semibold">{would}</bdi>
    </span>
  )
}
