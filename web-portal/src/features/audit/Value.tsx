import { useTranslation } from 'react-i18next'
import type { Names } from '@/api/people'
import { useFormats } from '@/i18n/formats'
import { isId } from './entries'

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

/** A value of an entry as people read it: people by their names, moments in their time zone. The rest is as it was recorded. */
export function Value({ value, names }: { value: unknown; names: Names }) {
  const { t } = useTranslation('audit')
  const formats = useFormats()
  if (value === null || value === undefined || value === '') {
    return <span className="text-ink-faint">{t('value.none')}</span>
  }
  if (typeof value === 'boolean') {
    return t(value ? 'value.yes' : 'value.no')
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? (
      <span className="text-ink-faint">{t('value.none')}</span>
    ) : (
      <ul>
        {value.map((each, at) => (
          <li key={at}>
            <Value value={each} names={names} />
          </li>
        ))}
      </ul>
    )
  }
  if (typeof value === 'string' && names(value)) {
    return <span title={value}>{names(value)}</span>
  }
  if (typeof value === 'string' && MOMENT.test(value)) {
    return (
      <time dateTime={value} title={value}>
        {formats.dateTime(value)}
      </time>
    )
  }
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return <bdi className={isId(text) ? 'font-mono text-xs break-all' : 'whitespace-pre-wrap'}>{text}</bdi>
}
