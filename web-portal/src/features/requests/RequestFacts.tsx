import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RequestView } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { useFormats } from '@/i18n/formats'
import { Money } from '@/ui/Money'
import { useAllCategoriesQuery, useAllDepartmentsQuery, useAllReasonsQuery } from '@/api/lists'
import { Named } from './Named'

/** What was asked for. It is locked, so all of it is there to read and none to edit. */
export function RequestFacts({ request }: { request: RequestView }) {
  const { t } = useTranslation('requests')
  const formats = useFormats()
  const names = useNames([request.requesterId])
  const { data: categories } = useAllCategoriesQuery()
  const { data: reasons } = useAllReasonsQuery()
  const { data: departments } = useAllDepartmentsQuery()
  const foreign = request.currency !== request.baseCurrency
  return (
    <div className="flex flex-col gap-5">
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 text-sm">
        <Fact term={t('facts.amount')} wide>
          <Money amount={request.amount} currency={request.currency} className="text-lg font-semibold" />
          {foreign && (
            <span className="ms-2 text-ink-soft">
              = <Money amount={request.amountBase} currency={request.baseCurrency} />
            </span>
          )}
        </Fact>
        <Fact term={t('facts.category')}>
          <Named name={nameIn(categories, request.categoryId)} />
        </Fact>
        <Fact term={t('facts.reason')}>
          <Named name={nameIn(reasons, request.reasonId)} />
        </Fact>
        <Fact term={t('facts.requester')}>
          <Named name={names(request.requesterId)} />
        </Fact>
        <Fact term={t('facts.submitted')}>{formats.dateTime(request.submittedAt)}</Fact>
        {request.departmentId && (
          <Fact term={t('facts.department')}>
            <Named name={nameIn(departments, request.departmentId)} />
          </Fact>
        )}
        <Fact term={t('facts.region')}>{request.region}</Fact>
        {request.neededBy && <Fact term={t('facts.neededBy')}>{formats.date(request.neededBy)}</Fact>}
        {request.replacesId && (
          <Fact term={t('facts.replaces')}>
            <Link to={`/requests/${request.replacesId}`} className="text-accent underline">
              {t('facts.replaced')}
            </Link>
          </Fact>
        )}
      </dl>
      <div>
        <h3 className="text-xs text-ink-faint">{t('facts.justification')}</h3>
        <p dir="auto" className="mt-1 w-fit max-w-prose text-sm wrap-anywhere whitespace-pre-wrap">
          {request.justification}
        </p>
      </div>
    </div>
  )
}

function Fact({ term, wide, children }: { term: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'col-span-2' : undefined}>
      <dt className="text-xs text-ink-faint">{term}</dt>
      <dd className="mt-0.5 wrap-anywhere">{children}</dd>
    </div>
  )
}

/** Undefined while the list is not there; null when what was chosen is in it no more. */
function nameIn(list: { id: string; name: string }[] | undefined, id: string): string | null | undefined {
  return list && (list.find((item) => item.id === id)?.name ?? null)
}
