import { EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AuditEntryView } from '@/api/generated/athena'
import type { Names } from '@/api/people'
import { Section } from '@/ui/Page'
import { difference, leaves } from './difference'
import { Value } from './Value'

const CELL = 'px-3 py-2 text-start align-top break-words'

/** What the entry holds: what changed from what to what, and the rest; and what it no longer holds. */
export function Content({ entry, names }: { entry: AuditEntryView; names: Names }) {
  const { t } = useTranslation('audit')
  const { before, after, ...rest } = (entry.data ?? {}) as Record<string, unknown>
  const changed = before !== undefined && after !== undefined
  const changes = changed ? difference(before, after) : []
  const values = leaves(changed ? rest : entry.data).filter(({ path }) => path)
  return (
    <>
      {changed && (
        <Section title={t('content.changes')}>
          {changes.length === 0 ? (
            <p className="text-sm text-ink-soft">{t('content.noChange')}</p>
          ) : (
            <div className="overflow-x-auto rounded-xl border border-line">
              <table className="w-full min-w-100 table-fixed text-sm">
                <thead className="bg-sunken text-xs text-ink-soft">
                  <tr>
                    <th className={CELL}>{t('content.field')}</th>
                    <th className={CELL}>{t('content.before')}</th>
                    <th className={CELL}>{t('content.after')}</th>
                  </tr>
                </thead>
                <tbody className="divide-y divide-line">
                  {changes.map((change) => (
                    <tr key={change.path}>
                      <th scope="row" className={`${CELL} font-mono text-xs font-normal text-ink-soft`}>
                        <bdi>{change.path}</bdi>
                      </th>
                      <td className={`${CELL} bg-bad-soft text-bad`}>
                        <del className="no-underline">
                          <Value value={change.before} names={names} />
                        </del>
                      </td>
                      <td className={`${CELL} bg-good-soft text-good`}>
                        <ins className="no-underline">
                          <Value value={change.after} names={names} />
                        </ins>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Section>
      )}
      {values.length > 0 && (
        <Section title={t('content.title')}>
          <dl className="divide-y divide-line rounded-xl border border-line text-sm">
            {values.map(({ path, value }) => (
              <div
                key={path}
                className="grid gap-x-4 gap-y-0.5 px-3 py-2 xs:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
              >
                <dt className="font-mono text-xs leading-5 break-words text-ink-soft">
                  <bdi>{path}</bdi>
                </dt>
                <dd className="break-words">
                  <Value value={value} names={names} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {entry.erased.length > 0 && (
        <Section title={t('content.erased')}>
          <div className="flex gap-2 rounded-xl bg-warn-soft px-3 py-2 text-sm text-warn">
            <EyeOff size={16} aria-hidden className="mt-0.5 shrink-0" />
            <div>
              <p>{t('content.erasedDetail')}</p>
              <ul className="mt-1 font-mono text-xs">
                {entry.erased.map((path) => (
                  <li key={path}>
                    <bdi>{path.slice(1).replaceAll('/', '.')}</bdi>
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </Section>
      )}
    </>
  )
}
