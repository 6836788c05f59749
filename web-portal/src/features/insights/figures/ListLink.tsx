import { Link } from 'react-router'
import type { List } from './list'
import { useListLink } from './useListLink'

/** A number, which leads to what it counts. */
export function ListLink({
  list,
  label,
  text,
  sentence,
}: {
  list: List
  label: string
  text: string
  /** Says it to those who do not see what stands around it. */
  sentence?: string
}) {
  const linkTo = useListLink()
  return (
    <Link
      to={linkTo(list)}
      aria-label={sentence ?? `${label}: ${text}`}
      className="inline-block min-h-6 font-medium whitespace-nowrap text-accent tabular hover:underline"
    >
      {text}
    </Link>
  )
}
