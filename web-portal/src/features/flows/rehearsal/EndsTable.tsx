import { useTranslation } from 'react-i18next'
import type { RehearsalResult } from '@/api/generated/athena'
import { useFormats } from '@/i18n/formats'
import { Card } from '@/ui/Page'
import { both, type Times } from './compared'
import { Shift } from './Shift'
import { useSpans } from './span'

/** How requests ended, and how long it took them. */
export function EndsTable({ ends }: Pick<RehearsalResult, 'ends'>) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const span = useSpans()
  return (
    <Card>
      <dl className="divide-y divide-line text-sm">
        {(['approved', 'rejected', 'without'] as const).map((end) => (
          <div key={end} className="flex flex-wrap justify-between gap-x-4 gap-y-1 px-5 py-2.5">
            <dt>{t(`ends.${end}`)}</dt>
            <dd>
              <Shift of={both(ends, (side) => side[end])} say={formats.number} />
            </dd>
          </div>
        ))}
        {(['p50', 'p90'] as const).map((part) => (
          <div key={part} className="flex flex-wrap justify-between gap-x-4 gap-y-1 px-5 py-2.5">
            <dt>{t(`ends.${part}`)}</dt>
            <dd>
              <Shift of={both(ends, (side) => (side.times as Times)?.[part])} say={span} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
