import { useSearchParams } from 'react-router'
import { addressOf, type List } from './list'

/** Where the list behind a number is: on the same page, over it. */
export function useListLink(): (list: List) => { search: string } {
  const [parameters] = useSearchParams()
  return (list) => {
    const next = new URLSearchParams(parameters)
    for (const [name, value] of Object.entries(addressOf(list))) {
      if (value) {
        next.set(name, value)
      } else {
        next.delete(name)
      }
    }
    return { search: `?${next}` }
  }
}
