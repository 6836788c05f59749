import { useMemo } from 'react'
import { useMe } from '@/policies'
import { useAddress } from '@/ui/useAddress'
import { todayIn } from '../period'
import { askedOf, filterOf, timeDimension, type Dimension } from './asked'
import { DIMENSIONS, listIn, NO_LIST } from './list'
import { CHARTED } from './measures'

/** What the page shows, as its address says, and how to change that. */
export function useFiguresAddress() {
  const { timeZone } = useMe()
  const [parameters, change] = useAddress()
  const today = todayIn(timeZone)
  const filter = useMemo(() => filterOf(parameters, today), [parameters, today])
  const asked = useMemo(() => askedOf(filter, timeZone), [filter, timeZone])
  const by =
    parameters.get('by') === TIME
      ? TIME
      : (DIMENSIONS.find((each) => each === parameters.get('by')) ?? 'LEVEL')
  return {
    filter,
    asked,
    by,
    dimension: by === TIME ? timeDimension(filter) : by,
    /** What the chart is of. */
    measure: CHARTED.find((each) => each === parameters.get('figure')) ?? 'submitted',
    list: listIn(parameters),
    /** A choice can be taken back by the browser's button. */
    choose: (wanted: Parameters<typeof change>[0]) => change(wanted, { push: true }),
    /** What is typed digit by digit is one change. */
    write: (wanted: Parameters<typeof change>[0]) => change(wanted),
    close: () => change(NO_LIST),
  }
}

export const TIME = 'TIME'
export type By = Dimension | typeof TIME
