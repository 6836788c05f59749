import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Draft } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { PublishSummary } from './PublishSummary'

const BPMN = readFileSync('../processes/src/main/resources/flow/budget-approval.bpmn', 'utf8')
const FLOW = '*/api/v1/flows/budget-approval'

const DRAFT: Draft = {
  id: '7b1b2f0e-0000-4000-8000-000000000001',
  key: 'budget-approval',
  name: 'Manager',
  basedOn: 2,
  version: 3,
  bpmn: BPMN,
  createdBy: 'ada',
  createdAt: '2026-11-01T08:00:00Z',
  editedBy: 'ada',
  editedAt: '2026-11-01T08:00:00Z',
}

beforeEach(() =>
  server.use(
    http.get(`${FLOW}/versions`, () =>
      HttpResponse.json({
        items: [
          {
            key: 'budget-approval',
            version: 3,
            inForce: true,
            running: 0,
            publishedAt: '2026-11-02T08:00:00Z',
          },
        ],
      }),
    ),
    http.get(`${FLOW}/versions/3/xml`, ({ request }) =>
      new URL(request.url).searchParams.get('part') === 'bpmn'
        ? HttpResponse.xml(BPMN)
        : HttpResponse.json({ title: 'There is none', status: 404 }, { status: 404 }),
    ),
  ),
)

it('tells what would change from what is in force, and leads to the diagrams', async () => {
  const user = show(<PublishSummary draft={{ ...DRAFT, bpmn: BPMN.replace('"L2 approval"', '"Manager"') }} />)
  await user.click(await screen.findByText('What changes from version 3, which is in force: 1 change'))
  expect(within(screen.getByRole('group')).getByRole('listitem')).toHaveTextContent(
    /Approval step “.*L2 approval.*”: now called .*Manager/,
  )
  expect(screen.getByRole('link', { name: 'See it on the diagrams' })).toHaveAttribute(
    'href',
    `/flows/compare?from=version-3&to=draft-${DRAFT.id}`,
  )
})

it('says that nothing changes', async () => {
  show(<PublishSummary draft={DRAFT} />)
  expect(await screen.findByText(/^Nothing that a request notices changes from version 3/)).toBeVisible()
})

it('a file that cannot be read does not hinder', async () => {
  show(<PublishSummary draft={{ ...DRAFT, bpmn: '<nothing/>' }} />)
  expect(await screen.findByText('What changes cannot be shown now.')).toBeVisible()
})
