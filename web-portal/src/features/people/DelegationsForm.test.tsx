import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { ADA, show } from '@/testing/Portal'
import { server } from '@/testing/server'
import DelegationsForm from './DelegationsForm'

const deputy = { id: 'paula', displayName: 'Paula Prime', active: true }
const herself = { id: ADA.id, displayName: 'Pa Ada', active: true }

it('finds a deputy by a piece of the name, and shows what the server finds at its field', async () => {
  let created: unknown
  server.use(
    http.get('*/api/v1/people', () => HttpResponse.json({ items: [deputy, herself] })),
    http.post('*/api/v1/delegations', async ({ request }) => {
      created = await request.json()
      const errors = [{ pointer: '/toUserId', detail: 'is not an active approver' }]
      return HttpResponse.json({ type: 'x/invalid', title: 'Invalid', status: 422, errors }, { status: 422 })
    }),
  )
  const me = { ...ADA, roles: ['APPROVER' as const], timeZone: 'Europe/Berlin' }
  const user = show(<DelegationsForm categories={[]} onClose={() => {}} />, { me })
  await user.click(screen.getByRole('button', { name: 'Delegate' }))
  expect(await screen.findByText('Choose somebody from the list.')).toBeVisible()
  const field = screen.getByRole('combobox', { name: 'Deputy' })
  await user.type(field, 'pa')
  // Nobody is their own deputy.
  expect(await screen.findAllByRole('option', { name: /^Pa/ })).toHaveLength(1)
  await user.keyboard('{Enter}')
  expect(field).toHaveValue('Paula Prime')
  await user.click(screen.getByRole('button', { name: 'Delegate' }))
  expect(await screen.findByText('Is not an active approver')).toBeVisible()
  expect(field).toHaveAccessibleDescription(/Is not an active approver/)
  expect(created).toMatchObject({ toUserId: 'paula', categoryId: null })
})
