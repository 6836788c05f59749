import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { useEffect, useLayoutEffect, useState } from 'react'
import { useDispatch } from 'react-redux'
import { beforeEach, expect, it } from 'vitest'
import { show } from '@/testing/Portal'
import { server } from '@/testing/server'
import { learnPeople, useNames } from './people'

const asked: (string | null)[] = []

beforeEach(() => {
  asked.length = 0
  server.use(
    http.get('*/api/v1/people', ({ request }) => {
      const ids = new URL(request.url).searchParams.get('id')
      asked.push(ids)
      const found = (ids ?? '').split(',').filter((id) => id !== 'gone')
      return HttpResponse.json({ items: found.map((id) => ({ id, displayName: `${id} by name` })) })
    }),
  )
})

/** Says each name as it stands whenever it is drawn. */
function Named({ id, seen }: { id: string; seen: unknown[] }) {
  const name = useNames([id])(id)
  // Part of the drawing, so that no test can see what was drawn before this has run.
  useLayoutEffect(() => void seen.push(name))
  return <p>{name ?? (name === null ? 'nobody' : 'not yet')}</p>
}

it('whoever is shown at once is asked for at once, and one whom nobody knows is nobody', async () => {
  show(['ada', 'bo', 'gone'].map((id) => <Named key={id} id={id} seen={[]} />))
  expect(await screen.findByText('ada by name')).toBeVisible()
  expect(screen.getByText('bo by name')).toBeVisible()
  expect(screen.getByText('nobody')).toBeVisible()
  expect(asked).toEqual(['ada,bo,gone'])
})

it('a list that learned its people first shows none of them late, and asks for none twice', async () => {
  const seen: unknown[] = []
  function List() {
    const dispatch = useDispatch()
    const [ready, setReady] = useState(false)
    useEffect(() => {
      void learnPeople(['ada', 'ada', null], dispatch).then(() => setReady(true))
    }, [dispatch])
    return ready && <Named id="ada" seen={seen} />
  }
  show(<List />)
  expect(await screen.findByText('ada by name')).toBeVisible()
  expect(new Set(seen)).toEqual(new Set(['ada by name']))
  expect(asked).toEqual(['ada'])
})

it('why they could not be learned is told, and what is shown goes on without them', async () => {
  server.use(http.get('*/api/v1/people', () => HttpResponse.json({ title: 'Away' }, { status: 503 })))
  let told: unknown
  function List() {
    const dispatch = useDispatch()
    useEffect(() => {
      void learnPeople(['ada'], dispatch).then((error) => (told = error))
    }, [dispatch])
    return <Named id="ada" seen={[]} />
  }
  show(<List />)
  expect(await screen.findByText('nobody')).toBeVisible()
  await waitFor(() => expect(told).toMatchObject({ status: 503 }))
})
