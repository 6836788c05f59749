import { Linter } from 'bpmnlint'
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver'
import { cache, config } from 'bpmnlint-plugin-athena/static'
import type { Finding } from '@/api/generated/athena'

/** Of lint alone: an error is what the server would refuse, too. */
const SEVERITIES: Record<string, Finding['severity']> = { error: 'ERROR', warn: 'WARNING', info: 'INFO' }

/** What the rules say of a drawing; in the words of the server, which says some more. */
export type Lint = (definitions: unknown) => Promise<Finding[]>

export function createLinter(): Lint {
  const linter = new Linter({ config, resolver: new StaticResolver(cache) })
  return async (definitions) => {
    const found = await linter.lint(definitions)
    return Object.entries(found).flatMap(([rule, reports]) =>
      reports.flatMap(({ id, message, category }) => {
        const severity = SEVERITIES[category]
        // A rule that failed says nothing of the drawing.
        return severity
          ? [{ severity, elementId: id ?? null, rule: rule.replace('athena/', ''), message }]
          : []
      }),
    )
  }
}
