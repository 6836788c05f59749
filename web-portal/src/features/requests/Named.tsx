import { useTranslation } from 'react-i18next'

/** A name that may not be there yet, with the room it will take, or that nobody has any more. */
export function Named({ name }: { name: string | null | undefined }) {
  const { t } = useTranslation('requests')
  if (name === undefined) {
    return (
      <span aria-hidden className="inline-block h-3.5 w-24 animate-pulse rounded bg-sunken align-[-0.1em]" />
    )
  }
  return <bdi>{name ?? t('unknown')}</bdi>
}
