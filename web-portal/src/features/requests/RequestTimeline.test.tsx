import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { aDecision, aRequest, SAM } from './fixtures'
import { RequestTimeline } from './RequestTimeline'

const AT = '2026-11-20T11:00:00Z'
const asked: string[] = []

beforeEach(() =>
  server.use(
    http.get('*/api/v1/requests/:id/status', () =>
      HttpResponse.json([
        { at: '2026-11-20T10:00:00Z', status: 'PENDING', event: 'RequestSubmitted', actor: 'sam' },
        {
          at: AT,
          status: 'PENDING',
          event: 'ApprovalDecided',
          step: 'L1',
          actor: 'deputy',
          onBehalfOf: 'lena',
        },
        {
          at: '2026-11-20T12:00:00Z',
          status: 'PENDING',
          event: 'ApprovalDecided',
          step: 'L2',
          actor: 'luis',
        },
        { at: '2026-11-20T13:00:00Z', status: 'PENDING', event: 'ApprovalOpened', step: 'L1', actor: null },
      ]),
    ),
    http.get('*/api/v1/requests/:id/attachments', () => HttpResponse.json({ items: [], nextCursor: null })),
    http.get('*/api/v1/people', ({ request }) => {
      const ids = new URL(request.url).searchParams.get('id') ?? ''
      asked.push(ids)
      const items = ids
        .split(',')
        .filter((id) => id !== 'luis')
        .map((id) => ({ id, displayName: `${id} by name`, active: true }))
      return HttpResponse.json({ items, nextCursor: null })
    }),
  ),
)

it('tells what happened, what of it still stands, and who it was', async () => {
  const request = aRequest({
    decisions: [
      aDecision({ status: 'ROLLED_BACK', revocable: false }),
      aDecision({
        level: 'L2',
        levelName: 'L2 approval',
        status: 'SUPERSEDED',
        decidedAt: '2026-11-20T12:00:00Z',
        revocable: false,
      }),
    ],
  })
  show(<RequestTimeline request={request} />, { me: SAM })
  const entries = await screen.findAllByRole('listitem')
  expect(entries).toHaveLength(4)

  const superseded = within(entries[2] as HTMLElement)
  expect(superseded.getByText('L2 approval: approved').tagName).toBe('S')
  expect(superseded.getByText('superseded')).toBeVisible()

  expect(await screen.findByText('deputy by name')).toBeVisible()
  expect(entries[1]).toHaveTextContent('deputy by name on behalf of lena by name')
  expect(entries[2]).toHaveTextContent('No longer known')
  expect(entries[3]).toHaveTextContent('Automatic')
  // All of them at once.
  expect(asked).toEqual(['deputy,lena,luis,sam'])
})
