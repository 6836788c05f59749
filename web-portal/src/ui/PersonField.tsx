import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePersonListQuery } from '@/api/generated/athena'
import { IconButton } from './Button'
import { classes } from './classes'
import { PersonSearch } from './PersonSearch'

/** A filter by a person, whose id is what the address of the page keeps. */
export function PersonField({
  label,
  value,
  onChange,
  className,
}: {
  label: string
  /** The id of who is chosen. */
  value: string | undefined
  onChange: (id: string | undefined) => void
  className?: string
}) {
  const { t } = useTranslation()
  const { currentData, isFetching } = usePersonListQuery({ id: [value ?? ''] }, { skip: !value })
  const name = currentData?.items[0]?.displayName ?? (isFetching ? '…' : value)
  return (
    <div className={classes('relative', className)}>
      <PersonSearch
        label={label}
        required
        value={value && name ? { id: value, displayName: name } : undefined}
        onChange={(person) => onChange(person?.id)}
      />
      {value && (
        <IconButton
          label={t('action.clear')}
          className="absolute end-0 bottom-0"
          onClick={() => onChange(undefined)}
        >
          <X size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  )
}
