import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import { server } from '@/testing/server'
import { download, DownloadFailed } from './download'

vi.mock('@/api/session', () => ({ accessToken: () => 'token', renew: () => Promise.resolve(true) }))

const URL_OF_EXPORT = `${location.origin}/api/v1/audit/export/entries.csv`
const never = new AbortController().signal

function file() {
  const written: Uint8Array[] = []
  const state = { closed: false, aborted: false }
  const createWritable = () =>
    Promise.resolve(
      new WritableStream<Uint8Array>({
        write: (chunk) => void written.push(chunk),
        close: () => void (state.closed = true),
        abort: () => void (state.aborted = true),
      }),
    )
  return { createWritable, written, state }
}

it('an export is written to the file that was chosen, as the signed-in user', async () => {
  server.use(
    http.get(URL_OF_EXPORT, ({ request }) =>
      HttpResponse.text(`asked with ${request.headers.get('Authorization')}`),
    ),
  )
  const chosen = file()
  const progress = vi.fn()
  await download(URL_OF_EXPORT, 'entries.csv', chosen, progress, never)
  expect(Buffer.concat(chosen.written).toString()).toBe('asked with Bearer token')
  expect(chosen.state.closed).toBe(true)
  expect(progress).toHaveBeenLastCalledWith(23)
})

it('a session that ended meanwhile is renewed, once', async () => {
  let asked = 0
  server.use(
    http.get(URL_OF_EXPORT, () =>
      ++asked === 1 ? new HttpResponse(null, { status: 401 }) : HttpResponse.text('index'),
    ),
  )
  const chosen = file()
  await download(URL_OF_EXPORT, 'entries.csv', chosen, () => undefined, never)
  expect(asked).toBe(2)
  expect(chosen.state.closed).toBe(true)
})

it('what is cut off is not taken for complete', async () => {
  server.use(
    http.get(
      URL_OF_EXPORT,
      () =>
        new HttpResponse(
          new ReadableStream({
            start: (stream) => {
              stream.enqueue(new TextEncoder().encode('index,'))
              stream.error(new Error('The connection was lost'))
            },
          }),
        ),
    ),
  )
  const chosen = file()
  await expect(download(URL_OF_EXPORT, 'entries.csv', chosen, () => undefined, never)).rejects.toThrow()
  expect(chosen.state.closed).toBe(false)
})

it('a refusal is told by its number', async () => {
  server.use(http.get(URL_OF_EXPORT, () => new HttpResponse(null, { status: 429 })))
  await expect(download(URL_OF_EXPORT, 'entries.csv', file(), () => undefined, never)).rejects.toEqual(
    new DownloadFailed(429),
  )
})
