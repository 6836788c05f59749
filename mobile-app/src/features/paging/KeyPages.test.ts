import { KeyPages } from './KeyPages'

function listOf(numbers: number[]) {
  const asked: [number | undefined, number][] = []
  const pages = new KeyPages<number>((last, limit) => {
    asked.push([last, limit])
    return numbers.filter((number) => last === undefined || number > last).slice(0, limit)
  })
  return { pages, asked }
}

test('a page begins behind the last one', () => {
  const { pages, asked } = listOf([1, 2, 3, 4, 5])
  expect(pages.upTo(2, 0)).toEqual([1, 2])
  expect(pages.upTo(4, 0)).toEqual([1, 2, 3, 4])
  expect(asked).toEqual([
    [undefined, 2],
    [2, 2],
  ])
})

test('at the end nothing more is asked', () => {
  const { pages, asked } = listOf([1])
  pages.upTo(2, 0)
  pages.upTo(4, 0)
  expect(asked).toHaveLength(1)
})

test('after a change what is known is read again', () => {
  const numbers = [2, 3]
  const { pages } = listOf(numbers)
  expect(pages.upTo(2, 0)).toEqual([2, 3])
  numbers.unshift(1)
  expect(pages.upTo(2, 0)).toEqual([2, 3])
  expect(pages.upTo(2, 1)).toEqual([1, 2])
})
