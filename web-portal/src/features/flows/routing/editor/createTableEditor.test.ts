import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { TableEditor } from './createTableEditor'
import type { TableWords } from './table'

const SHIPPED = readFileSync('../processes/src/main/resources/flow/approval-routing.dmn', 'utf8')
const DMN = 'https://www.omg.org/spec/DMN/20191111/MODEL/'

const WORDS: TableWords = {
  translate: (text) => text,
  number: 'Row',
  cell: (column, row) => `${column}, row ${row}`,
  chooseLevel: 'Choose',
  notDrawn: (level) => `${level}?`,
  levels: () => [
    { id: 'L1', name: 'Line manager' },
    { id: 'L2', name: 'Department' },
  ],
}

let editor: TableEditor

/** An editor that shows a table, and what it said since. */
async function open(xml: string) {
  const host = document.body.appendChild(document.createElement('div'))
  const listeners = { changed: vi.fn(), left: vi.fn(), undo: vi.fn(), redo: vi.fn(), selected: vi.fn() }
  editor = new TableEditor(host, WORDS, listeners)
  await editor.show(xml)
  const changed = async (): Promise<string> => {
    await vi.waitFor(() => expect(listeners.changed).toHaveBeenCalled())
    return listeners.changed.mock.lastCall?.[0] as string
  }
  return { host, listeners, changed }
}

// What a page without a layout does not have.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent
    },
  })
})
afterEach(() => {
  editor.destroy()
  document.body.replaceChildren()
})

function parsed(xml: string) {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  expect(file.querySelector('parsererror')).toBeNull()
  return file
}

it('opening a table changes nothing in it', async () => {
  const { listeners } = await open(SHIPPED)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(listeners.changed).not.toHaveBeenCalled()
})

it('what the editor does not know stays in the file', async () => {
  const known = SHIPPED.replace(
    'hitPolicy="COLLECT"',
    'hitPolicy="COLLECT" preferredOrientation="Rule-as-Row"',
  ).replace('camunda:historyTimeToLive', 'camunda:versionTag="7" camunda:historyTimeToLive')
  const { changed } = await open(known)
  editor.addRow()
  const file = parsed(await changed())
  const decision = file.getElementsByTagNameNS(DMN, 'decision')[0]
  expect(decision?.getAttribute('camunda:historyTimeToLive')).toBe('P3650D')
  expect(decision?.getAttribute('camunda:versionTag')).toBe('7')
  expect(file.querySelector('[preferredOrientation="Rule-as-Row"]')).not.toBeNull()
  expect(file.querySelector('[dmnElementRef="approval-routing"]')).not.toBeNull()
  const ids = (xml: string) => [...parsed(xml).querySelectorAll('[id]')].map((element) => element.id)
  expect(ids(await changed())).toEqual(expect.arrayContaining(ids(known)))
})

it('rows are added behind the selected one, moved and removed', async () => {
  const { changed, listeners } = await open(SHIPPED)
  const rows = (xml: string) => [...parsed(xml).getElementsByTagNameNS(DMN, 'rule')].map(({ id }) => id)
  const [one, two, three] = rows(SHIPPED)
  editor.select('rule1_in1')
  expect(editor.row?.id).toBe(one)
  editor.addRow()
  const added = editor.row?.id ?? ''
  expect(rows(await changed())).toEqual([one, added, two, three])
  listeners.changed.mockClear()
  if (editor.row) {
    editor.moveRow(editor.row, 1)
  }
  expect(rows(await changed())).toEqual([one, two, added, three])
  listeners.changed.mockClear()
  if (editor.row) {
    editor.removeRow(editor.row)
  }
  expect(rows(await changed())).toEqual([one, two, three])
})

it('a level is chosen among those that are drawn', async () => {
  const { host, changed, listeners } = await open(SHIPPED)
  const levels = [...host.querySelectorAll<HTMLSelectElement>('select')]
  expect(levels.map((select) => select.selectedOptions[0]?.text)).toEqual([
    'Line manager',
    'Department',
    'L3?',
  ])
  const [first] = levels
  expect(first?.getAttribute('aria-label')).toBe('Level, row 1')
  if (first) {
    first.value = 'L2'
    first.dispatchEvent(new Event('change', { bubbles: true }))
  }
  expect(await changed()).toContain('<outputEntry id="rule1_level">\n          <text>"L2"</text>')
  expect(listeners.changed.mock.lastCall?.[1]).toBe('rule1_level')
})

it('rows that answered are marked, and only those', async () => {
  const { host } = await open(SHIPPED)
  editor.mark(['rule2'])
  expect(host.querySelectorAll('.flow-row-fired')).toHaveLength(1)
  expect(host.querySelector('.flow-row-fired [data-element-id="rule2_level"]')).not.toBeNull()
  editor.mark([])
  expect(host.querySelectorAll('.flow-row-fired')).toHaveLength(0)
})

it('undo is asked of the flow', async () => {
  const { host, listeners } = await open(SHIPPED)
  const cell = host.querySelector('[data-element-id="rule1_in0"] [contenteditable]')
  // The editor asks for the key's number still.
  cell?.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 90, ctrlKey: true, bubbles: true }))
  cell?.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 89, ctrlKey: true, bubbles: true }))
  expect(listeners.undo).toHaveBeenCalledOnce()
  expect(listeners.redo).toHaveBeenCalledOnce()
})

it('what is no table is refused', async () => {
  await expect(open('<nothing/>')).rejects.toThrow()
})
