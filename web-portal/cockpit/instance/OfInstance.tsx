import type { ReactNode } from 'react'
import type { Listed } from '../answers'
import { t, type TextKey } from '../i18n/texts'
import { historyAddress } from '../server'
import { Asked, More, Nothing } from '../ui/Asked'
import { useAnswer } from '../useAnswer'
import type { TabProps } from './HistoryTabs'
import { concerns } from './steps'

/**
 * All of a kind that an instance has, or what one of its steps has of it.
 *
 * @param kind as the server's address has it
 * @param stepOf where something belongs
 * @param nothing is said when there is none
 */
export function OfInstance<Item>({
  instance,
  selected,
  kind,
  stepOf,
  nothing,
  children,
}: TabProps & {
  kind: string
  stepOf: (item: Item) => string | null
  nothing: TextKey
  children: (items: Item[]) => ReactNode
}) {
  const asked = useAnswer<Listed<Item>>(historyAddress(`/instances/${instance.id}/${kind}`))
  return (
    <Asked of={asked}>
      {({ items, more }) => {
        const shown = items.filter((item) => concerns(selected, stepOf(item)))
        return shown.length === 0 ? (
          <Nothing>{t(nothing)}</Nothing>
        ) : (
          <>
            {children(shown)}
            <More there={more} />
          </>
        )
      }}
    </Asked>
  )
}
