import { useTranslation } from 'react-i18next'
import type { FigureGroup } from '@/api/generated/athena'
import type { Column } from '@/ui/DataTable'
import type { Dimension } from './asked'
import { Measured } from './Measured'
import { COLUMNS } from './measures'
import { useGroupName } from './useGroupName'

const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]

export function useGroupColumns(dimension: Dimension): Column<FigureGroup>[] {
  const { t } = useTranslation('insights')
  const nameOf = useGroupName()
  return [
    {
      key: 'group',
      title: t(`figures.by.${dimension}`),
      plain: true,
      className: 'md:min-w-32',
      cell: (group) => <span className="font-medium">{nameOf({ dimension, ...group })}</span>,
    },
    // A channel's own share of itself says nothing.
    ...NAMES.filter((name) => name !== 'phone' || dimension !== 'CHANNEL').map((name) => ({
      key: name,
      title: t(`figures.column.${name}`),
      className: 'md:text-end',
      cell: (group: FigureGroup) => (
        <span className="flex flex-col items-start gap-0.5 md:items-end">
          {COLUMNS[name].map((measure) => (
            <Measured
              key={measure}
              name={measure}
              figures={group.figures}
              group={{ dimension, key: group.key }}
              of={nameOf({ dimension, ...group })}
            />
          ))}
        </span>
      ),
    })),
  ]
}
