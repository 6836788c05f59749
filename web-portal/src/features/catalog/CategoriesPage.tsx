import { FolderTree, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Category } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { DataRows, DataTable, SkeletonRows, type Column } from '@/ui/DataTable'
import { Page } from '@/ui/Page'
import { EmptyState, ErrorState } from '@/ui/states'
import { useAllCategoriesQuery, useAllReasonsQuery } from '@/api/lists'
import { CategoryDialog } from './CategoryDialog'
import { RetireCategory } from './RetireCategory'
import { State } from './State'

/** What requests can be about. */
export default function CategoriesPage() {
  const { t } = useTranslation('catalog')
  const { data: categories, error, refetch } = useAllCategoriesQuery()
  const [editing, setEditing] = useState<{ category?: Category }>()
  const [retiring, setRetiring] = useState<Category>()
  const columns = useColumns(
    (category) => setEditing({ category }),
    (category) => setRetiring(category),
  )
  return (
    <Page
      title={t('categories.title')}
      lead={t('categories.lead')}
      actions={
        <Button look="primary" onClick={() => setEditing({})}>
          <Plus size={16} aria-hidden />
          {t('categories.add')}
        </Button>
      }
    >
      {error && !categories ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : categories?.length === 0 ? (
        <EmptyState icon={<FolderTree size={22} />} title={t('categories.empty')}>
          {t('categories.emptyHint')}
        </EmptyState>
      ) : (
        <DataTable caption={t('categories.title')} columns={columns}>
          {categories ? (
            <DataRows columns={columns} rows={categories} keyOf={({ id }) => id} />
          ) : (
            <SkeletonRows columns={columns.length} rows={5} />
          )}
        </DataTable>
      )}
      {editing && (
        <CategoryDialog
          category={editing.category}
          categories={categories ?? []}
          onClose={() => setEditing(undefined)}
        />
      )}
      {retiring && <RetireCategory category={retiring} onClose={() => setRetiring(undefined)} />}
    </Page>
  )
}

function useColumns(onEdit: (category: Category) => void, onRetire: (category: Category) => void) {
  const { t } = useTranslation(['catalog', 'shell'])
  const { data: reasons = [] } = useAllReasonsQuery()
  const columns: Column<Category>[] = [
    {
      key: 'name',
      title: t('field.name'),
      plain: true,
      cell: ({ name, code }) => (
        <>
          <span className="block font-medium">{name}</span>
          <code className="text-xs text-ink-faint">{code}</code>
        </>
      ),
    },
    {
      key: 'description',
      title: t('field.description'),
      cell: ({ description }) => <span className="text-ink-soft">{description || '—'}</span>,
    },
    {
      key: 'reasons',
      title: t('reasons.title'),
      cell: ({ id }) => (
        <Link to={`/reasons?categoryId=${id}`} className="text-accent hover:underline">
          {t('categories.reasons', { count: reasons.filter((reason) => reason.categoryId === id).length })}
        </Link>
      ),
    },
    { key: 'state', title: t('field.state'), cell: ({ active }) => <State active={active} /> },
    {
      key: 'actions',
      title: t('field.actions'),
      plain: true,
      className: 'md:text-end',
      cell: (category) => (
        <span className="inline-flex gap-1">
          <Button
            look="quiet"
            aria-label={t('editWhich', { name: category.name })}
            onClick={() => onEdit(category)}
          >
            {t('shell:action.edit')}
          </Button>
          {category.active && (
            <Button
              look="quiet"
              aria-label={t('retireWhich', { name: category.name })}
              onClick={() => onRetire(category)}
            >
              {t('retire')}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return columns
}
