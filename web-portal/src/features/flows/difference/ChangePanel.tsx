import { CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/states'
import { ChangeList, KindSign, type Choosing } from './ChangeList'
import type { Comparison } from './compare'

/** What is different in words: the flow, its routing table, and what nobody but a drawer notices. */
export function ChangePanel({
  found: { flow, table, layout, unreadable },
  names,
  choosing,
}: {
  found: Comparison
  /** What the two that are compared are called. */
  names: { before: string; after: string }
  choosing: Choosing
}) {
  const { t } = useTranslation('difference')
  const meant = flow.length + table.length
  const readable = (file: 'bpmn' | 'dmn') => unreadable.every((each) => each.file !== file)
  return (
    <>
      {unreadable.map(({ side, file }) => (
        <p key={side + file} role="alert" className="rounded-lg bg-bad-soft px-3 py-2 text-sm text-bad">
          {t(`unreadable.${file}`, { name: names[side] })}
        </p>
      ))}
      {meant === 0 && unreadable.length === 0 ? (
        <EmptyState icon={<CircleCheck size={22} />} title={t('same')}>
          {layout.length > 0 ? t('onlyLayout') : t('sameHint')}
        </EmptyState>
      ) : (
        <>
          {readable('bpmn') && (
            <Part title={t('flow')} count={flow.length}>
              {flow.length > 0 ? (
                <ChangeList changes={flow} choosing={choosing} />
              ) : (
                <p className="px-2 text-sm text-ink-soft">{t('sameFlow')}</p>
              )}
            </Part>
          )}
          {readable('dmn') && (
            <Part title={t('table')} count={table.length}>
              {table.length > 0 ? (
                <ChangeList changes={table} choosing={choosing} />
              ) : (
                <p className="px-2 text-sm text-ink-soft">{t('sameTable')}</p>
              )}
            </Part>
          )}
        </>
      )}
      {layout.length > 0 && (
        <details>
          <summary className="cursor-pointer rounded text-sm font-semibold">
            {t('layout')} <span className="font-normal text-ink-faint tabular">{layout.length}</span>
          </summary>
          <p className="mt-1 mb-2 px-2 text-xs text-ink-faint">{t('layoutHint')}</p>
          <ChangeList changes={layout} choosing={choosing} />
        </details>
      )}
    </>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">
        {title} <span className="font-normal text-ink-faint tabular">{count}</span>
      </h2>
      {children}
    </section>
  )
}

/** What the signs and colours mean. */
export function Legend() {
  const { t } = useTranslation('difference')
  return (
    <ul aria-label={t('legend')} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {(['added', 'removed', 'changed'] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <KindSign kind={kind} />
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
