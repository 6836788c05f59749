import type { Finding } from '@/api/generated/athena'
import { problemOf, type CallError } from '@/api/problem'
import { FormProblem } from '@/ui/states'

/** Why a rehearsal was not begun. A draft with errors is not tried; each of them is said. */
export function Refused({ error }: { error: CallError }) {
  const problem = problemOf(error)
  const findings = (problem as { findings?: Finding[] } | undefined)?.findings ?? []
  const faults = problem?.errors ?? []
  return (
    <>
      <FormProblem error={error} />
      {findings.length + faults.length > 0 && (
        <ul className="list-disc ps-5 text-sm text-bad">
          {findings
            .filter(({ severity }) => severity === 'ERROR')
            .map(({ rule, elementId, message }) => (
              <li key={`${rule} ${elementId}`} dir="auto">
                {message}
              </li>
            ))}
          {faults.map(({ pointer, detail }) => (
            <li key={pointer} dir="auto">
              {detail}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
