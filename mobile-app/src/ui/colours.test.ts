import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLOURS } from './colours'

jest.mock('./appearance', () => ({}))

const css = readFileSync(join(__dirname, 'theme.css'), 'utf8')

function tokens(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`\n${selector} {`)).split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([a-z-]+): ([\d ]+);/g)].map(([, name, value]) => [name!, value!]))
}

test.each([
  ['light', ':root'],
  ['dark', '.dark:root'],
] as const)('icons and navigation have the colours of everything else: %s', (appearance, selector) => {
  const set = tokens(selector)
  for (const [name, value] of Object.entries(COLOURS[appearance])) {
    expect({ name, value }).toEqual({ name, value: `rgb(${set.get(name)?.replaceAll(' ', ', ')})` })
  }
})
