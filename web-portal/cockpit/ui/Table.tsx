import type { ReactNode } from 'react'

/**
 * A table as Cockpit's.
 *
 * @param caption for who does not see where it stands
 * @param heads of its columns; one that ends with its numbers stands on the right
 */
export function Table({
  caption,
  heads,
  children,
}: {
  caption: string
  heads: (string | { right: string })[]
  children: ReactNode
}) {
  return (
    <table className="cam-table athena-table table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) =>
            typeof head === 'string' ? (
              <th key={head} scope="col">
                {head}
              </th>
            ) : (
              <th key={head.right} scope="col" className="athena-right">
                {head.right}
              </th>
            ),
          )}
        </tr>
      </thead>
      {children}
    </table>
  )
}
