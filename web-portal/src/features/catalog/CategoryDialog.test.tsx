import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Category } from '@/api/generated/athena'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { CategoryDialog } from './CategoryDialog'

const read: Category = {
  id: 'travel',
  code: 'TRAVEL',
  name: 'Travel',
  description: 'Trips',
  active: true,
  version: 1,
}
const theirs: Category = { ...read, code: 'TRIPS', description: 'Trips and fairs', active: false, version: 2 }
const sent: { ifMatch: string | null; body: unknown }[] = []

beforeEach(() => {
  sent.length = 0
  server.use(
    http.get('*/api/v1/categories', () => HttpResponse.json({ items: [theirs], nextCursor: null })),
    http.put('*/api/v1/categories/travel', async ({ request }) => {
      const ifMatch = request.headers.get('If-Match')
      sent.push({ ifMatch, body: await request.json() })
      return ifMatch === '"2"'
        ? HttpResponse.json({ ...theirs, version: 3 })
        : HttpResponse.json({ type: 'x/stale-version', title: 'Stale', status: 412 }, { status: 412 })
    }),
  )
})

it('saved over what somebody else made of it, only what was changed here changes', async () => {
  const onClose = vi.fn()
  const user = show(<CategoryDialog category={read} categories={[read]} onClose={onClose} />)
  const name = await screen.findByLabelText('Name')
  await user.clear(name)
  await user.type(name, 'Journeys')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.click(await screen.findByRole('button', { name: 'Save mine over it' }))
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  expect(sent).toMatchObject([
    { ifMatch: '"1"', body: { name: 'Journeys', code: 'TRAVEL' } },
    {
      ifMatch: '"2"',
      body: { name: 'Journeys', code: 'TRIPS', description: 'Trips and fairs', active: false },
    },
  ])
})
