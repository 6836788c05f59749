import { expect, it } from 'vitest'
import { fileSize } from './fileSize'
import { faultOfFile, LARGEST_FILE, typeOf } from './files'

function file(name: string, size: number): File {
  const made = new File([], name)
  Object.defineProperty(made, 'size', { value: size })
  return made
}

it.each([
  ['offer.pdf', 1_000, undefined],
  ['OFFER.PDF', LARGEST_FILE, undefined],
  ['offer.pdf', LARGEST_FILE + 1, 'large'],
  ['offer.pdf', 0, 'empty'],
  ['offer.exe', 1_000, 'type'],
  ['offer', 1_000, 'type'],
  [`${'x'.repeat(260)}.pdf`, 1_000, 'name'],
])('%s of %d bytes: %s', (name, size, fault) => {
  expect(faultOfFile(file(name, size))).toBe(fault)
})

it('a CSV is one, whatever the browser calls it', () => {
  expect(typeOf('figures.csv')).toBe('text/csv')
})

it('a size is written in the reader’s language', () => {
  expect(fileSize(183_422, 'en')).toBe('179 kB')
  expect(fileSize(LARGEST_FILE, 'de')).toBe('10 MB')
})
