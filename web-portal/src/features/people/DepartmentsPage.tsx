import { Building2, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Department } from '@/api/generated/athena'
import { Badge } from '@/ui/Badge'
import { Button, IconButton } from '@/ui/Button'
import { Card, Page } from '@/ui/Page'
import { EmptyState, ErrorState, Skeleton } from '@/ui/states'
import { useAllDepartmentsQuery } from '@/api/lists'
import { treeOf, type Branch } from './departmentTree'
import { NewDepartment } from './NewDepartment'

/** The organisation's departments, each under the one it belongs to. */
export default function DepartmentsPage() {
  const { t } = useTranslation('people')
  const { data: departments, error, refetch } = useAllDepartmentsQuery()
  const [adding, setAdding] = useState<{ parent?: Department }>()
  return (
    <Page
      title={t('departments.title')}
      lead={t('departments.lead')}
      width="narrow"
      actions={
        <Button look="primary" onClick={() => setAdding({})}>
          <Plus size={16} aria-hidden />
          {t('departments.add')}
        </Button>
      }
    >
      {departments ? (
        departments.length > 0 ? (
          <Card className="py-2">
            <Branches branches={treeOf(departments)} onAdd={(parent) => setAdding({ parent })} />
          </Card>
        ) : (
          <EmptyState icon={<Building2 size={22} />} title={t('departments.empty')}>
            {t('departments.emptyHint')}
          </EmptyState>
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-11" lines={6} />
      )}
      {adding && (
        <NewDepartment
          departments={departments ?? []}
          parent={adding.parent}
          onClose={() => setAdding(undefined)}
        />
      )}
    </Page>
  )
}

/** Lists in lists: what belongs to what is heard as it is seen. */
function Branches({ branches, onAdd }: { branches: Branch[]; onAdd: (parent: Department) => void }) {
  const { t } = useTranslation('people')
  return (
    <ul>
      {branches.map(({ department, depth, children }) => (
        <li key={department.id}>
          <div
            className="flex min-h-11 items-center gap-2 px-4 hover:bg-sunken/50"
            style={{ paddingInlineStart: `${1 + depth * 1.5}rem` }}
          >
            <Link
              to={`/people?departmentId=${department.id}`}
              title={t('departments.people')}
              className="min-w-0 font-medium break-words hover:underline"
            >
              {department.name}
            </Link>
            <Badge>{department.region}</Badge>
            <IconButton
              label={t('departments.addBelow', { name: department.name })}
              className="ms-auto"
              onClick={() => onAdd(department)}
            >
              <Plus size={16} aria-hidden />
            </IconButton>
          </div>
          {children.length > 0 && <Branches branches={children} onAdd={onAdd} />}
        </li>
      ))}
    </ul>
  )
}
