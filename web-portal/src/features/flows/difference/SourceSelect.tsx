import { useTranslation } from 'react-i18next'
import { SelectField } from '@/ui/Field'
import type { Sources } from './useSources'

/** One of the two that are compared. */
export function SourceSelect({
  label,
  value,
  sources: { versions, drafts, nameOf },
  onChange,
}: {
  label: string
  value: string
  sources: Sources
  onChange: (source: string) => void
}) {
  const { t } = useTranslation('difference')
  const known = [...versions, ...drafts].some(({ source }) => source === value)
  return (
    <SelectField
      label={label}
      required
      className="min-w-0 flex-1 sm:max-w-xs"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {!known && <option value={value}>{nameOf(value)}</option>}
      {drafts.length > 0 && <Group label={t('drafts')} options={drafts} />}
      <Group label={t('versions')} options={versions} />
    </SelectField>
  )
}

function Group({ label, options }: { label: string; options: { source: string; name: string }[] }) {
  return (
    <optgroup label={label}>
      {options.map(({ source, name }) => (
        <option key={source} value={source}>
          {name}
        </option>
      ))}
    </optgroup>
  )
}
