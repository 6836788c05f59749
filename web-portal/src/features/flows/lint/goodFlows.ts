import { readdirSync, readFileSync } from 'node:fs'

const PLACES = ['../processes/src/main/resources', '../processes/src/test/resources']

/** The flows that run: those shipped, and those of the engine's tests; each with its name and its diagram. */
export function goodFlows(): [string, string][] {
  return PLACES.flatMap((place) =>
    readdirSync(place)
      .filter((name) => name.startsWith('flow'))
      .map((name): [string, string] => [name, readFileSync(`${place}/${name}/budget-approval.bpmn`, 'utf8')]),
  )
}
