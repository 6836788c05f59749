import { expect, it } from 'vitest'
import { difference, leaves } from './difference'

it('only what is different is told, where it stands', () => {
  const before = { name: 'Travel', active: true, owner: { id: 1, tags: ['a'] }, gone: 1 }
  const after = { name: 'Trips', active: true, owner: { id: 1, tags: ['a', 'b'] }, added: null }
  expect(difference(before, after)).toEqual([
    { path: 'name', before: 'Travel', after: 'Trips' },
    { path: 'owner.tags', before: ['a'], after: ['a', 'b'] },
    { path: 'gone', before: 1, after: undefined },
  ])
})

it('every value of an entry is named by the way to it', () => {
  expect(leaves({ level: 'L1', after: { name: 'Trips' }, ids: [1] })).toEqual([
    { path: 'level', value: 'L1' },
    { path: 'after.name', value: 'Trips' },
    { path: 'ids', value: [1] },
  ])
})
