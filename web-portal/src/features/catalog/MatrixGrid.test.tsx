import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { show } from '@/testing/Portal'
import { matrixOf } from './matrix'
import { MatrixGrid } from './MatrixGrid'

const people = new Map([
  ['a', { id: 'a', displayName: 'Ada', active: true }],
  ['b', { id: 'b', displayName: 'Bo', active: false }],
])

const matrix = matrixOf({
  assignments: [
    { id: '1', categoryId: 'travel', level: 'first', region: 'EMEA', approverIds: ['a', 'b'], version: 0 },
  ],
  categories: [{ id: 'travel', code: 'TRAVEL', name: 'Travel', description: '', active: true, version: 0 }],
  levels: [
    { key: 'first', name: 'First', decides: true },
    { key: 'second', name: 'Second', decides: true },
  ],
  regions: ['EMEA'],
  isActive: (id) => people.get(id)?.active ?? true,
})

it('is one stop for Tab; arrows move in it and Enter edits the place', async () => {
  const onEdit = vi.fn()
  show(<MatrixGrid matrix={matrix} people={people} approver="" onEdit={onEdit} />)
  const first = await screen.findByRole('button', { name: /Travel, First, Every other region/ })
  expect(screen.getAllByRole('button').filter((button) => button.tabIndex === 0)).toEqual([first])

  first.focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('button', { name: /Travel, First, EMEA: Ada, Bo/ })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(screen.getByRole('button', { name: /Travel, Second, EMEA/ })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(onEdit).toHaveBeenCalledWith(
    expect.objectContaining({ level: 'second', region: 'EMEA' }),
    matrix.rows[1],
  )
  await userEvent.keyboard('{Home}')
  expect(screen.getByRole('button', { name: /Travel, Second, Every other region/ })).toHaveFocus()
})

it('turns its arrows where the text runs from right to left', async () => {
  show(<MatrixGrid matrix={matrix} people={people} approver="" onEdit={() => undefined} />)
  document.documentElement.dir = 'rtl'
  const first = await screen.findByRole('button', { name: /Travel, First, Every other region/ })
  first.focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByRole('button', { name: /Travel, First, EMEA/ })).toHaveFocus()
})

it('says in words what is wrong with a place', async () => {
  show(<MatrixGrid matrix={matrix} people={people} approver="" onEdit={() => undefined} />)
  expect(await screen.findByRole('button', { name: /First, EMEA.*Alone/ })).toHaveTextContent('Alone')
  expect(screen.getByRole('button', { name: /Second, EMEA.*Nobody decides/ })).toHaveTextContent(
    'Nobody decides',
  )
})
