import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ReplaceTable, RoutingTable, withRow } from './routingTable'

const SHIPPED = readFileSync('../processes/src/main/resources/flow/approval-routing.dmn', 'utf8')
const DMN = 'https://www.omg.org/spec/DMN/20191111/MODEL/'

/** The cells of each row, in order. */
function rows(xml: string): string[][] {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  expect(file.querySelector('parsererror')).toBeNull()
  return [...file.getElementsByTagNameNS(DMN, 'rule')].map((rule) =>
    [...rule.getElementsByTagNameNS(DMN, 'text')].map((text) => text.textContent ?? ''),
  )
}

it('a row is added that asks for the level over an amount, and nothing else changes', () => {
  const changed = withRow(SHIPPED, { level: 'LEGAL', because: 'Contracts & such', amountOver: '50000' })
  expect(rows(changed)).toEqual([...rows(SHIPPED), ['> 50000', '', '', '"LEGAL"', '"Contracts & such"']])
  const added = /<rule id="asks_LEGAL">.*?<\/rule>/.exec(changed)?.[0] ?? ''
  expect(changed.replace(`  ${added}\n    `, '')).toBe(SHIPPED)
})

it('without an amount every request goes to the level', () => {
  const changed = withRow(SHIPPED, { level: 'LEGAL', because: 'Always' })
  expect(rows(changed).at(-1)).toEqual(['', '', '', '"LEGAL"', '"Always"'])
})

it('a file that writes its elements with a prefix stays one, and no id is used twice', () => {
  const prefixed = SHIPPED.replaceAll(/<(\/?)(?=[a-z])(?!dmndi:|dc:)/g, '<$1dmn:').replace(
    'xmlns=',
    'xmlns:dmn=',
  )
  const twice = withRow(withRow(prefixed, { level: 'A', because: 'One' }), { level: 'A', because: 'Two' })
  expect(rows(twice)).toHaveLength(rows(SHIPPED).length + 2)
  expect(twice).toContain('<dmn:rule id="asks_A">')
  expect(twice).toContain('<dmn:rule id="asks_A_2">')
})

it('undo puts the table back as it was', () => {
  const table = new RoutingTable()
  table.xml = 'before'
  const command = new ReplaceTable(table)
  const context: Parameters<typeof command.execute>[0] = { table: 'after' }
  command.execute(context)
  expect(table.xml).toBe('after')
  command.revert(context)
  expect(table.xml).toBe('before')
})
