import { eq } from 'drizzle-orm'
import { syncState } from '@/database/schema'
import type { LocalStore } from '@/database/localStore'

const OFFSET = 'clock-offset'

interface Reading {
  /** The server's time, milliseconds. */
  server: number
  /** What the device's two clocks said then. */
  wall: number
  steady: number
}

/** The clocks of this device: the one on the wall, which people change, and one that only runs. */
export interface DeviceClocks {
  wall: () => number
  steady: () => number
}

export const deviceClocks: DeviceClocks = { wall: () => Date.now(), steady: () => performance.now() }

/**
 * The server's time as this device knows it: windows and deadlines count by it. From one answer of the server to the next
 * it runs by the steady clock, so that a clock that is turned back opens no window again; where the clock on the wall got
 * further, the device slept, which stops the steady one. Before the first answer after a start it is what was known last.
 */
export class ServerClock {
  private reading: Reading | undefined
  private offset = 0

  constructor(
    private readonly store: LocalStore,
    private readonly clocks: DeviceClocks,
  ) {
    const known = store.database.select().from(syncState).where(eq(syncState.key, OFFSET)).get()
    this.offset = known ? Number(known.value) : 0
  }

  now(): Date {
    const { reading, clocks } = this
    return new Date(
      reading
        ? reading.server + Math.max(clocks.steady() - reading.steady, clocks.wall() - reading.wall)
        : clocks.wall() + this.offset,
    )
  }

  /** @param date the `Date` header of an answer that has just come */
  heard(date: string | undefined) {
    const server = date === undefined ? Number.NaN : Date.parse(date)
    if (Number.isNaN(server)) {
      return
    }
    const wall = this.clocks.wall()
    this.reading = { server, wall, steady: this.clocks.steady() }
    const offset = server - wall
    // The header counts whole seconds: less than that is no change.
    if (Math.abs(offset - this.offset) >= 1_000) {
      this.offset = offset
      this.store.change((transaction) => {
        transaction
          .insert(syncState)
          .values({ key: OFFSET, value: String(offset) })
          .onConflictDoUpdate({ target: syncState.key, set: { value: String(offset) } })
          .run()
      })
    }
  }
}
