import type { Finding } from '@/api/generated/athena'

/**
 * Of what the server says of the last saved drawing and the rules of the one that is shown, each thing once: where both speak
 * of the same, the server counts. What was drawn since is said by the rules until the server has seen it.
 */
export function merged(server: Finding[], local: Finding[]): Finding[] {
  const said = new Set(server.map(subject))
  return [...server, ...local.filter((finding) => !said.has(subject(finding)))]
}

function subject({ rule, elementId }: Finding): string {
  return `${rule} ${elementId ?? ''}`
}

/** What is said of each element, by its id. */
export function byElement(findings: Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.elementId) {
      found.set(finding.elementId, [...(found.get(finding.elementId) ?? []), finding])
    }
  }
  return found
}
