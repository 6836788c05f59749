import { APPROVE, Opened, pathOf } from './opened'

const APPROVAL = '3f6c0c1e-5d0b-4c36-a7a4-0f0f4dd6b8aa'
const waits = {
  kind: 'APPROVAL_WAITS',
  approvalId: APPROVAL,
  link: `https://athena.example/approvals/${APPROVAL}`,
}

describe('a tap on a notification', () => {
  it('leads to what it tells of', () => {
    expect(pathOf(waits, 'default')).toBe(`approvals/${APPROVAL}`)
    expect(pathOf({ kind: 'APPROVED', link: `https://athena.example/requests/${APPROVAL}` }, 'default')).toBe(
      `requests/${APPROVAL}`,
    )
  })

  it('leads to the list when it tells of several', () => {
    expect(pathOf({ kind: 'DIGEST', link: 'https://athena.example/approvals' }, 'default')).toBe('inbox')
    expect(pathOf({ kind: 'DIGEST', link: 'https://athena.example/requests' }, 'default')).toBe('requests')
  })

  it('asks whether to approve when that was its button, and decides nothing by itself', () => {
    expect(pathOf(waits, APPROVE)).toBe(`approvals/${APPROVAL}?decide=APPROVE`)
  })

  it('does not approve what is no approval', () => {
    expect(pathOf({ kind: 'X', link: `https://athena.example/requests/${APPROVAL}` }, APPROVE)).toBe(
      `requests/${APPROVAL}`,
    )
  })

  it.each([
    undefined,
    null,
    'text',
    {},
    { kind: 'SYNC' },
    { kind: 'X', link: 'nonsense' },
    { kind: 'X', link: 'https://athena.example/approvals/../../evil' },
    { kind: 'X', link: `https://athena.example/settings?next=/approvals/${APPROVAL}` },
  ])('leads nowhere for %j', (data) => {
    expect(pathOf(data, APPROVE)).toBeUndefined()
  })
})

describe('what was tapped', () => {
  it('waits until the screens are there', () => {
    const opened = new Opened('athena://')
    opened.tapped('approvals/1')
    expect(opened.waits()).toBe(true)
    expect(opened.take()).toBe('athena://approvals/1')
    expect(opened.take()).toBeUndefined()
  })

  it('is shown at once while they are', () => {
    const opened = new Opened('athena://')
    const shown: string[] = []
    const stop = opened.listen((url) => shown.push(url))
    opened.tapped('requests/1')
    stop()
    opened.tapped('requests/2')
    expect(shown).toEqual(['athena://requests/1'])
    expect(opened.take()).toBe('athena://requests/2')
  })
})
