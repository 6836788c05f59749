import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api'
import { Answered } from '../ui/Answered'
import { Empty } from '../ui/states'
import { useAnswer } from '../useAnswer'

/**
 * What an instance has of a kind, narrowed to an element where one is chosen.
 * @param none what is said when there is nothing
 */
export function OfInstance<T extends object>({
  id,
  kind,
  selected,
  none,
  children,
}: {
  id: string
  kind: string
  selected: string | null
  none: string
  children: (items: T[]) => ReactNode
}) {
  const { t } = useTranslation()
  const answer = useAnswer(`${id}/${kind}`, ask.ofInstance<T & { activityId?: string | null }>(id, kind))
  return (
    <Answered answer={answer}>
      {({ items, more }) => {
        const shown = selected ? items.filter((item) => item.activityId === selected) : items
        return (
          <>
            {shown.length === 0 ? <Empty>{none}</Empty> : children(shown)}
            {more && <p className="athena-hint">{t('instance.more')}</p>}
          </>
        )
      }}
    </Answered>
  )
}
