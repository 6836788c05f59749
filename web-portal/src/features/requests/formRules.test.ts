import { describe, expect, it } from 'vitest'
import { formRules, toPreview, toSubmission, type FormValues } from './formRules'

const VALUES: FormValues = {
  categoryId: 'travel',
  reasonId: 'fair',
  title: ' Trade fair in Lisbon ',
  amount: '1.250,50',
  currency: 'EUR',
  neededBy: '',
  departmentId: '',
  region: 'EMEA',
  justification: 'Meet forty customers',
}

function complaints(change: Partial<FormValues>) {
  const result = formRules('de', '2026-11-25').safeParse({ ...VALUES, ...change })
  return result.success
    ? {}
    : Object.fromEntries(result.error.issues.map(({ path, message }) => [path[0], message]))
}

describe('the rules of the form', () => {
  it('take what is complete', () => {
    expect(complaints({})).toEqual({})
  })

  it.each([
    [{ title: '   ' }, { title: 'required' }],
    [{ title: 'x'.repeat(201) }, { title: 'titleLong' }],
    [{ justification: '' }, { justification: 'required' }],
    [{ amount: '' }, { amount: 'required' }],
    [{ amount: 'much' }, { amount: 'amount.unreadable' }],
    [{ amount: '10,5', currency: 'JPY' }, { amount: 'amount.digits' }],
    [{ neededBy: '2026-11-24' }, { neededBy: 'past' }],
    [{ neededBy: '2026-11-25' }, {}],
    [
      { categoryId: '', reasonId: '' },
      { categoryId: 'required', reasonId: 'required' },
    ],
  ])('%j', (change, expected) => {
    expect(complaints(change)).toEqual(expected)
  })
})

describe('a submission', () => {
  it('says what is meant, without what is left open', () => {
    expect(toSubmission(VALUES, 'de', { id: 'chosen', replacesId: undefined })).toEqual({
      id: 'chosen',
      categoryId: 'travel',
      reasonId: 'fair',
      title: 'Trade fair in Lisbon',
      amount: '1250.50',
      currency: 'EUR',
      region: 'EMEA',
      justification: 'Meet forty customers',
    })
  })

  it('names what it replaces', () => {
    expect(toSubmission(VALUES, 'de', { id: 'new', replacesId: 'old' }).replacesId).toBe('old')
  })
})

describe('a preview', () => {
  it('waits until the chain can be known', () => {
    expect(toPreview({ ...VALUES, amount: '' }, 'de')).toBeUndefined()
    expect(toPreview({ ...VALUES, reasonId: '' }, 'de')).toBeUndefined()
  })

  it('does not change with what the chain does not depend on', () => {
    expect(toPreview(VALUES, 'de')).toEqual(
      toPreview({ ...VALUES, title: 'Another', justification: 'Another', neededBy: '2027-01-01' }, 'de'),
    )
  })
})
