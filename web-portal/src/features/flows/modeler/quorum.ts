/** How many of some approvals have to be given. */
export interface Quorum {
  ids: string[]
  needed: number
}

/** What became of one of them. WAITS: nobody is asked, yet or any more. */
export type State = 'WAITS' | 'OPEN' | 'APPROVED' | 'REJECTED'

/** What the flow notes of one, in variables that begin with its name: the state, and two numbers that can be added up. */
export function noted(id: string, state: State): Record<string, string> {
  return {
    [id]: state,
    [`${id}_for`]: state === 'APPROVED' ? '${1}' : '${0}',
    [`${id}_against`]: state === 'REJECTED' ? '${1}' : '${0}',
  }
}

/** That enough have approved. */
export function isReached({ ids, needed }: Quorum): string {
  return `${sum(ids, 'for')} >= ${needed}`
}

/** That not enough have approved, any more. */
export function isMissed({ ids, needed }: Quorum): string {
  return `${sum(ids, 'for')} < ${needed}`
}

/** That it is settled without this one: enough others have approved, or so many rejected that it cannot come to enough. */
export function isSettledWithout({ ids, needed }: Quorum, id: string): string {
  const others = ids.filter((other) => other !== id)
  const tooMany = ids.length - needed + 1
  return [
    needed <= others.length ? [`${sum(others, 'for')} >= ${needed}`] : [],
    tooMany <= others.length ? [`${sum(others, 'against')} >= ${tooMany}`] : [],
  ]
    .flat()
    .join(' or ')
}

function sum(ids: string[], which: 'for' | 'against'): string {
  return ids.map((id) => `${id}_${which}`).join(' + ')
}
