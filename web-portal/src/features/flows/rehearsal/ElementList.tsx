import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Heat } from './heat'

/** The same as the diagram says in colours: the elements that have a name, those that most requests come by first. */
export function ElementList({
  heats,
  names,
  onShow,
}: {
  heats: ReadonlyMap<string, Heat>
  names: ReadonlyMap<string, string>
  onShow: (id: string) => void
}) {
  const { t } = useTranslation('rehearsal')
  const formats = useFormats()
  const listed = [...heats]
    .flatMap(([id, heat]) => {
      const name = names.get(id)
      return name ? [{ id, name, ...heat }] : []
    })
    .sort((one, other) => other.stopped - one.stopped || other.requests - one.requests)
  return (
    <details className="border-t border-line px-4 py-2.5">
      <summary className="w-fit cursor-pointer rounded text-sm font-medium">{t('heat.list')}</summary>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {listed.map(({ id, name, requests, stopped }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onShow(id)}
              className="flex w-full items-baseline justify-between gap-3 rounded-lg px-2 py-1 text-start text-sm hover:bg-sunken"
            >
              <bdi className="min-w-0 break-words">{name}</bdi>
              <span className="shrink-0 text-xs text-ink-soft tabular">
                {t('heat.requests', { requests: formats.number(requests) })}
                {stopped > 0 && (
                  <span className="text-bad">
                    {' · '}
                    {t('heat.stopped', { requests: formats.number(stopped) })}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
