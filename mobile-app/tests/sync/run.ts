import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { ApprovalView, QuestionView, RequestView } from '@/api/types'
import { approval, conflict, decision, outbox, request } from '@/database/schema'
import { SimulatedDevice } from './device'
import { newWorld, type Player, whole, type World } from './system'

/** What became of something that was done on a device, as the device says. */
type Fate = 'waiting' | 'confirmed' | 'refused' | 'taken back' | 'never queued'

interface Done {
  device: SimulatedDevice
  /** Of the outbox. */
  id: string
  /** A text that is nowhere else about this request: how often it is on the server is how often it was done. */
  words: string
  /** The approval or request that it is about. */
  subject: string
  request: string
  fate: Fate
  what: string
}

/** One run of the model: a world of its own, its devices, and a book of everything that was done on them. */
export class Run {
  readonly book: Done[] = []

  private constructor(
    readonly world: World,
    readonly devices: SimulatedDevice[],
  ) {}

  static async begin(): Promise<Run> {
    const world = await newWorld()
    const { first, second, requester } = world.players
    const devices = await Promise.all([
      SimulatedDevice.of('phone of first', first),
      SimulatedDevice.of('tablet of first', first),
      SimulatedDevice.of('phone of second', second),
      SimulatedDevice.of('phone of requester', requester),
      SimulatedDevice.of('tablet of requester', requester),
    ])
    return new Run(world, devices)
  }

  approverDevice(pick: number): SimulatedDevice {
    return this.devices[pick % 3]!
  }

  requesterDevice(pick: number): SimulatedDevice {
    return this.devices[3 + (pick % 2)]!
  }

  anyDevice(pick: number): SimulatedDevice {
    return this.devices[pick % this.devices.length]!
  }

  words(): string {
    return `said ${randomUUID()}`
  }

  /** Notes what a device was asked to do, by what it has queued since. */
  async note(device: SimulatedDevice, what: string, words: string, act: () => unknown, atMost = 1) {
    const before = new Set(queued(device))
    try {
      await act()
    } catch (error) {
      if (!isExpected(error)) {
        throw error
      }
    }
    const added = queued(device).filter((id) => !before.has(id))
    if (added.length > atMost) {
      throw new Error(`${what} queued ${added.length} entries`)
    }
    for (const id of added) {
      const subject = subjectOf(device, id)
      const request = requestOf(device, subject)
      this.book.push({ device, id, subject, request, words, fate: 'waiting', what })
    }
  }

  noteTakenBack(device: SimulatedDevice, id: string) {
    const done = this.book.find((it) => it.device === device && it.id === id)
    if (done) {
      done.fate = 'taken back'
    }
  }

  /** Peace: everything arrives, everybody signs in again, and syncs until nothing is left to say. */
  async settle() {
    for (const device of this.devices) {
      await device.network.arrive()
    }
    for (let round = 0; round < 4; round++) {
      for (const device of this.devices) {
        device.network.next([])
        device.network.down = false
        await device.start()
        device.forgetWaiting()
        if (!device.signedIn) {
          await device.signIn()
        }
        let ended = await device.sync()
        if (ended === 'signed-out') {
          await device.signIn()
          ended = await device.sync()
        }
        if (ended !== 'complete') {
          throw new Error(`${device.name} did not sync in peace: ${ended}`)
        }
      }
    }
  }

  /** @returns everything in which a device differs from the server; empty when there is nothing */
  async differences(): Promise<string[]> {
    const found: string[] = []
    for (const device of this.devices) {
      const { database } = device.person!.store
      const isApprover = device.player.user.roles.includes('APPROVER')
      if (isApprover) {
        compare(
          found,
          `${device.name}: inbox`,
          database
            .select()
            .from(approval)
            .all()
            .map((row) => row.view),
          await whole<ApprovalView>(device.player.portal, '/api/v1/approvals/incoming'),
        )
        compare(
          found,
          `${device.name}: decisions`,
          database
            .select()
            .from(decision)
            .all()
            .map((row) => row.view),
          await whole<ApprovalView>(device.player.portal, '/api/v1/approvals/history'),
        )
        const details = database.select().from(approval).all()
        for (const row of details) {
          const { data } = await device.player.portal.get<RequestView>(`/api/v1/requests/${row.requestId}`)
          compare(found, `${device.name}: what an approval is about`, row.details ? [row.details] : [], [
            data,
          ])
        }
      } else {
        compare(
          found,
          `${device.name}: requests`,
          database
            .select()
            .from(request)
            .all()
            .map((row) => row.view),
          await whole<RequestView>(device.player.portal, '/api/v1/requests'),
        )
      }
      const intentions = [
        ...database
          .select()
          .from(approval)
          .all()
          .filter((row) => row.intention || row.gone),
        ...database
          .select()
          .from(decision)
          .all()
          .filter((row) => row.intention),
        ...database
          .select()
          .from(request)
          .all()
          .filter((row) => row.unsent || row.withdrawing),
      ]
      if (intentions.length > 0) {
        found.push(`${device.name}: something is still shown as under way`)
      }
      if (device.person!.outbox.size() > 0) {
        found.push(`${device.name}: something is still to be sent`)
      }
    }
    return found
  }

  /** @returns everything that was lost or done twice; empty when there is nothing */
  async lostOrDoubled(): Promise<string[]> {
    const server = await whatIsOnTheServer(this.world)
    const found: string[] = []
    for (const done of this.book) {
      if (done.fate === 'waiting') {
        done.fate = fateOf(done)
      }
      const times = server.said.filter(
        ({ request, text }) => request === done.request && text === done.words,
      ).length
      if (!isRight(done, times, server)) {
        found.push(
          `${done.what} on ${done.device.name} was ${done.fate}, and is on the server ${times} times`,
        )
      }
    }
    return found
  }
}

function isRight(done: Done, times: number, server: OnTheServer): boolean {
  switch (done.fate) {
    case 'confirmed':
      // To take back twice, from two devices, is to take back; of the second only the words are not recorded.
      return times === 1 || (times === 0 && server.takenBack.has(done.subject) && TAKING_BACK.has(done.what))
    case 'refused':
      return times <= 1
    default:
      return times === 0
  }
}

const TAKING_BACK = new Set(['ROLLBACK', 'a withdrawal'])

function subjectOf(device: SimulatedDevice, id: string): string {
  const { database } = device.person!.store
  return (
    database
      .select()
      .from(outbox)
      .all()
      .find((row) => row.id === id)?.subject ?? ''
  )
}

/** The request of an approval; a request is its own. */
function requestOf(device: SimulatedDevice, subject: string): string {
  const { database } = device.person!.store
  return (
    database.select().from(approval).where(eq(approval.id, subject)).get()?.view.requestId ??
    database.select().from(decision).where(eq(decision.approvalId, subject)).get()?.view.requestId ??
    subject
  )
}

function queued(device: SimulatedDevice): string[] {
  return device
    .person!.store.database.select({ id: outbox.id })
    .from(outbox)
    .all()
    .map((row) => row.id)
}

/** What was queued and waits no more is confirmed, unless there is a card that says that it was refused. */
function fateOf(done: Done): Fate {
  const { database } = done.device.person!.store
  const cards = database.select().from(conflict).all()
  const refused = cards.some(
    (card) => card.id === done.id || JSON.stringify(card.wanted).includes(done.words),
  )
  return refused ? 'refused' : 'confirmed'
}

function isExpected(error: unknown): boolean {
  return error instanceof Error && ['NotPossibleNow', 'Killed'].includes(error.constructor.name)
}

interface OnTheServer {
  /** Each text as often as it was recorded, with its request. */
  said: { request: string; text: string }[]
  /** Decisions that were rolled back, requests that were withdrawn. */
  takenBack: Set<string>
}

async function whatIsOnTheServer(world: World): Promise<OnTheServer> {
  const { portal } = world.players.requester
  const said: OnTheServer['said'] = []
  const takenBack = new Set<string>()
  for (const { id, title, status, questions, decisions } of await whole<RequestView>(
    portal,
    '/api/v1/requests',
  )) {
    said.push(...[title, ...questions.flatMap(wordsOf)].map((text) => ({ request: id, text })))
    if (status === 'WITHDRAWN') {
      takenBack.add(id)
    }
    decisions
      .filter((decision) => decision.status === 'ROLLED_BACK')
      .forEach((decision) => takenBack.add(decision.approvalId))
    const { data: history } = await portal.get<
      { comment: string | null; event: string; approvalId: string | null }[]
    >(`/api/v1/requests/${id}/status`)
    said.push(
      ...history
        .filter((entry) =>
          ['ApprovalDecided', 'DecisionRolledBack', 'RequestWithdrawn'].includes(entry.event),
        )
        .flatMap(({ comment }) => (comment ? [{ request: id, text: comment }] : [])),
    )
  }
  return { said, takenBack }
}

function wordsOf(question: QuestionView): string[] {
  return [question.text, ...(question.answer ? [question.answer] : [])]
}

function compare<View extends { id: string }>(found: string[], what: string, here: View[], there: View[]) {
  const known = new Map(here.map((view) => [view.id, view]))
  for (const view of there) {
    const mine = known.get(view.id)
    if (!mine) {
      found.push(`${what}: ${view.id} is missing`)
    } else if (canonical(mine) !== canonical(view)) {
      found.push(`${what}: ${view.id} differs\n  here  ${canonical(mine)}\n  there ${canonical(view)}`)
    }
    known.delete(view.id)
  }
  known.forEach((_view, id) => found.push(`${what}: ${id} should not be there`))
}

/** With the members in order, and without what depends on the moment at which it is asked. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) =>
    key === 'revocable'
      ? undefined
      : member && typeof member === 'object' && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
        : member,
  )
}

export type { Player }
