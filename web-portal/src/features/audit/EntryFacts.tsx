import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { AuditEntryView } from '@/api/generated/athena'
import type { Names } from '@/api/people'
import { When } from '@/ui/When'
import { exactTime } from './exactTime'
import { useNobody, useObjectName } from './words'

/** Who, on whose behalf, to what, when and from where. */
export function EntryFacts({ entry, names }: { entry: AuditEntryView; names: Names }) {
  const { t, i18n } = useTranslation('audit')
  const objectName = useObjectName()
  const nobody = useNobody()
  const { actor, onBehalfOf, object, client } = entry
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      <Fact name={t('fact.who')}>
        {actor ? (names(actor) ?? <Code>{actor}</Code>) : nobody(entry.action)}
        {onBehalfOf && (
          <span className="block text-xs text-ink-soft">
            {t('fact.onBehalfOf', { name: names(onBehalfOf) ?? onBehalfOf })}
          </span>
        )}
      </Fact>
      <Fact name={t('fact.when')}>
        <span className="tabular">{exactTime(entry.time, i18n.language)}</span>
        <When at={entry.time} className="block text-xs text-ink-soft" />
      </Fact>
      <Fact name={t('fact.object')}>
        {objectName(object.type)}
        {names(object.id) ? ` · ${names(object.id)}` : <Code>{object.id}</Code>}
      </Fact>
      {entry.requestId && (
        <Fact name={t('fact.request')}>
          <Link
            to={`/requests/${entry.requestId}`}
            className="block py-0.5 text-accent underline underline-offset-2 hover:text-accent-strong"
          >
            {t('fact.openRequest')}
          </Link>
          <Link
            to={`/audit?requestId=${entry.requestId}`}
            className="block py-1 text-xs text-accent underline underline-offset-2 hover:text-accent-strong"
          >
            {t('fact.allOfRequest')}
          </Link>
        </Fact>
      )}
      <Fact name={t('fact.from')}>
        {client.ip ? <bdi className="tabular">{client.ip}</bdi> : t('fact.unknown')}
        {client.userAgent && (
          <bdi className="block text-xs break-words text-ink-soft">{client.userAgent}</bdi>
        )}
        {'authentication' in client && client.authentication === 'ACTION_LINK' && (
          <span className="block text-xs text-ink-soft">{t('fact.actionLink')}</span>
        )}
      </Fact>
      {entry.traceId && (
        <Fact name={t('fact.trace')}>
          <Code>{entry.traceId}</Code>
        </Fact>
      )}
      <Fact name={t('fact.place')}>
        <span className="tabular">{entry.index}</span>
        <Code>{entry.id}</Code>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-faint">{name}</dt>
      <dd className="mt-0.5 text-sm">{children}</dd>
    </div>
  )
}

function Code({ children }: { children: ReactNode }) {
  return (
    <code dir="ltr" className="block text-xs break-all text-ink-soft rtl:text-end">
      {children}
    </code>
  )
}
