import { ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Category, Reason } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { SelectField } from '@/ui/Field'
import { DataRows, DataTable, type Column } from '@/ui/DataTable'
import { Page, Section } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useAllCategoriesQuery, useAllReasonsQuery } from '@/api/lists'
import { ReasonDialog } from './ReasonDialog'
import { State } from './State'

/** Why a budget is asked for: the reasons of each category, and those that fit all. */
export default function ReasonsPage() {
  const { t } = useTranslation('catalog')
  const [parameters, setParameters] = useSearchParams()
  const wanted = parameters.get('categoryId') ?? ''
  const { data: reasons, error, refetch } = useAllReasonsQuery()
  const { data: categories } = useAllCategoriesQuery()
  const [editing, setEditing] = useState<{ reason?: Reason; categoryId?: string }>()
  const groups = byCategory(reasons ?? [], categories ?? []).filter(
    ({ category }) => !wanted || category?.id === wanted,
  )
  return (
    <Page
      title={t('reasons.title')}
      lead={t('reasons.lead')}
      actions={
        <Button look="primary" onClick={() => setEditing({ categoryId: wanted })}>
          <Plus size={16} aria-hidden />
          {t('reasons.add')}
        </Button>
      }
    >
      <SelectField
        label={t('field.category')}
        required
        className="max-w-xs"
        value={wanted}
        onChange={(event) =>
          setParameters(event.target.value ? { categoryId: event.target.value } : {}, { replace: true })
        }
      >
        <option value="">{t('filter.everyCategory')}</option>
        {categories?.map((category) => (
          <option key={category.id} value={category.id}>
            {category.name}
          </option>
        ))}
      </SelectField>
      {error && !reasons ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !reasons || !categories ? (
        <Skeleton className="h-12" lines={8} />
      ) : groups.length === 0 ? (
        <EmptyState icon={<ListChecks size={22} />} title={t('reasons.empty')}>
          {t('reasons.emptyHint')}
        </EmptyState>
      ) : (
        groups.map(({ category, reasons: some }) => (
          <Section key={category?.id ?? ''} title={category?.name ?? t('reasons.general')}>
            <ReasonTable
              title={category?.name ?? t('reasons.general')}
              reasons={some}
              onEdit={(reason) => setEditing({ reason })}
            />
          </Section>
        ))
      )}
      {editing && (
        <ReasonDialog
          reason={editing.reason}
          categoryId={editing.categoryId}
          reasons={reasons ?? []}
          categories={categories ?? []}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Page>
  )
}

function byCategory(reasons: Reason[], categories: Category[]) {
  return [undefined, ...categories]
    .map((category) => ({
      category,
      reasons: reasons.filter((reason) => (reason.categoryId ?? undefined) === category?.id),
    }))
    .filter((group) => group.reasons.length > 0)
}

function ReasonTable({
  title,
  reasons,
  onEdit,
}: {
  title: string
  reasons: Reason[]
  onEdit: (reason: Reason) => void
}) {
  const { t } = useTranslation(['catalog', 'shell'])
  const columns: Column<Reason>[] = [
    {
      key: 'name',
      title: t('field.name'),
      plain: true,
      className: 'md:w-1/2',
      cell: ({ name }) => <span className="font-medium">{name}</span>,
    },
    {
      key: 'code',
      title: t('field.code'),
      className: 'md:w-1/4',
      cell: ({ code }) => <code className="text-xs break-all text-ink-soft">{code}</code>,
    },
    { key: 'state', title: t('field.state'), cell: ({ active }) => <State active={active} /> },
    {
      key: 'actions',
      title: t('field.actions'),
      plain: true,
      className: 'md:text-end',
      cell: (reason) => (
        <Button
          look="quiet"
          aria-label={t('editWhich', { name: reason.name })}
          onClick={() => onEdit(reason)}
        >
          {t('shell:action.edit')}
        </Button>
      ),
    },
  ]
  return (
    <DataTable caption={title} columns={columns}>
      <DataRows columns={columns} rows={reasons} keyOf={({ id }) => id} />
    </DataTable>
  )
}
