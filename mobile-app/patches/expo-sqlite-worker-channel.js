/**
 * Between the page and the worker that has the database, in place of expo-sqlite’s own `WorkerChannel` (57.0.3), whose
 * synchronous half loses data: it keeps one byte of an answer’s length, so that whatever is longer than 255 bytes is cut
 * off; it has room for a megabyte at most; it waits a million `Atomics.pause`, which is a few hundredths of a second, and
 * then takes a slow disk for a failure although the worker goes on; and an error arrives without its words. metro.config.js
 * puts it there. It has the same functions, and goes when the library’s own work.
 */
const PENDING = 0
const ANSWERED = 1

const LENGTH_BYTES = 4
const ROOM_AT_FIRST = 64 * 1024
const MOST_ROOM = 256 * 1024 * 1024
const PATIENCE_MS = 30_000
const LOOKS_BETWEEN_CLOCKS = 1_000

const BYTES = '__bytes__'

let lastId = 0
const waiting = new Map()

/** In the worker: answers the page. */
export function sendWorkerResult({ id, result, error, syncTrait }) {
  const message = error == null ? undefined : String(error.message ?? error)
  if (!syncTrait) {
    self.postMessage({ id, result, error: message })
    return
  }
  const { lockBuffer, resultBuffer } = syncTrait
  let bytes = encoded({ result, error: message })
  if (LENGTH_BYTES + bytes.length > MOST_ROOM) {
    bytes = encoded({ error: 'The answer is too large' })
  }
  if (LENGTH_BYTES + bytes.length > resultBuffer.byteLength) {
    resultBuffer.grow(LENGTH_BYTES + bytes.length)
  }
  new Uint32Array(resultBuffer, 0, 1)[0] = bytes.length
  new Uint8Array(resultBuffer).set(bytes, LENGTH_BYTES)
  Atomics.store(new Int32Array(lockBuffer), 0, ANSWERED)
}

/** In the page: an answer to a call that did not wait. */
export function workerMessageHandler({ data: { id, result, error } }) {
  const call = waiting.get(id)
  if (call) {
    waiting.delete(id)
    if (error === undefined) {
      call.resolve(result)
    } else {
      call.reject(new Error(error))
    }
  }
}

export function invokeWorkerAsync(worker, type, data) {
  const id = ++lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.postMessage({ type, id, data, isSync: false })
  })
}

/**
 * What an answer comes in. A page waits for one answer at a time, so that there is one for all: each sets the most that it
 * may become of the address space aside, and a round of sync would make thousands.
 */
let room

/** A page may not sleep: it looks again and again until the worker has answered. */
export function invokeWorkerSync(worker, type, data) {
  room ??= {
    lockBuffer: new SharedArrayBuffer(4),
    resultBuffer: new SharedArrayBuffer(ROOM_AT_FIRST, { maxByteLength: MOST_ROOM }),
  }
  const { lockBuffer, resultBuffer } = room
  const lock = new Int32Array(lockBuffer)
  Atomics.store(lock, 0, PENDING)
  worker.postMessage({ type, id: ++lastId, data, isSync: true, lockBuffer, resultBuffer })
  const until = performance.now() + PATIENCE_MS
  for (let looks = 1; Atomics.load(lock, 0) === PENDING; looks += 1) {
    if (looks % LOOKS_BETWEEN_CLOCKS === 0 && performance.now() > until) {
      // It may still answer into this one.
      room = undefined
      throw new Error('The database does not answer')
    }
  }
  const length = new Uint32Array(resultBuffer, 0, 1)[0]
  // What is shared cannot be decoded where it is.
  const bytes = new Uint8Array(resultBuffer, LENGTH_BYTES, length).slice()
  const { result, error } = decoded(bytes)
  if (error !== undefined) {
    throw new Error(error)
  }
  return result
}

function encoded(answer) {
  const text = JSON.stringify(answer, (_, value) =>
    value instanceof Uint8Array ? { [BYTES]: Array.from(value) } : value,
  )
  return new TextEncoder().encode(text)
}

function decoded(bytes) {
  return JSON.parse(new TextDecoder().decode(bytes), (_, value) =>
    value !== null && typeof value === 'object' && Array.isArray(value[BYTES])
      ? new Uint8Array(value[BYTES])
      : value,
  )
}
