import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { show } from '@/testing/Portal'
import type { Change, Kind } from './change'
import { ChangePanel } from './ChangePanel'
import type { Comparison } from './compare'
import { marksOf } from './marks'

const NAMES = { before: 'Version 1', after: 'Draft: Legal' }
const NONE: Comparison = { flow: [], table: [], layout: [], unreadable: [] }

function change(kind: Kind, id: string, ...parts: Change[]): Change {
  const element = { is: 'element' as const, type: 'bpmn:task', id, name: id }
  return {
    kind,
    ...(kind === 'added' ? {} : { before: id }),
    ...(kind === 'removed' ? {} : { after: id }),
    says:
      kind === 'layout'
        ? { key: 'layout', values: { element, what: '' } }
        : { key: 'added', values: { element } },
    parts,
  }
}

function panel(found: Partial<Comparison>, choose = vi.fn()) {
  const choosing = { chosen: undefined, isDrawn: ({ after }: Change) => after !== 'nowhere', choose }
  return show(<ChangePanel found={{ ...NONE, ...found }} names={NAMES} choosing={choosing} />)
}

it('each change is reached and chosen with the keyboard, what is drawn nowhere is only said', async () => {
  const choose = vi.fn()
  const [first, second] = [change('added', 'A'), change('changed', 'nowhere')]
  const user = panel({ flow: [first, second] }, choose)
  await user.tab()
  await user.keyboard('{Enter}')
  expect(choose).toHaveBeenCalledExactlyOnceWith(first)
  expect(screen.getAllByRole('button')).toHaveLength(1)
  expect(screen.getByText(/nowhere/)).toBeVisible()
})

it('what is only drawn otherwise is folded away, and is no difference', () => {
  panel({ layout: [change('layout', 'A')] })
  expect(screen.getByText('These two do not differ')).toBeVisible()
  expect(screen.getByText('They differ in nothing that a request notices.')).toBeVisible()
  expect(screen.getByText('Only drawing and file').closest('details')).not.toHaveAttribute('open')
})

it('a file that cannot be read is named', () => {
  panel({ unreadable: [{ side: 'after', file: 'bpmn' }], table: [change('added', 'A')] })
  expect(screen.getByRole('alert')).toHaveTextContent('The diagram of “Draft: Legal” cannot be read')
  expect(screen.queryByText('Nothing is different in the diagram.')).toBeNull()
  expect(screen.getByRole('heading', { name: /Routing table/ })).toBeVisible()
})

it('marks what each file has, once and by what became of it', () => {
  const changes = [
    change('added', 'step', change('added', 'part')),
    change('removed', 'old'),
    change('changed', 'step'),
  ]
  expect([...marksOf(changes, 'after')]).toEqual([
    ['step', 'added'],
    ['part', 'added'],
  ])
  expect([...marksOf(changes, 'before')]).toEqual([
    ['old', 'removed'],
    ['step', 'changed'],
  ])
})
