import type { InVersion } from './api'
import { useWords } from './useWords'

/** Each thing that the flow does not allow, once, in whatever version. */
export function Deviations({ versions }: { versions: InVersion[] }) {
  const words = useWords()
  const sentences = new Set(versions.flatMap(({ deviations }) => deviations.map(words.deviation)))
  return (
    sentences.size > 0 && (
      <ul className="flex flex-col gap-0.5 text-xs text-ink-soft">
        {[...sentences].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )
  )
}
