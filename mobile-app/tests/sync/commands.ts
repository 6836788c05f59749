import fc from 'fast-check'
import type { ApprovalView, RequestView } from '@/api/types'
import { approval, decision, request } from '@/database/schema'
import type { SimulatedDevice } from './device'
import { type Fate, FATES } from './faults'
import type { Run } from './run'
import { whole } from './system'

/** The model keeps nothing: what is right is what the server says, and the book of what was done. */
type Model = Record<string, never>

/** A step of a run, with a name that tells what shrank. */
class Step implements fc.AsyncCommand<Model, Run> {
  constructor(
    private readonly name: string,
    private readonly act: (run: Run) => Promise<unknown>,
  ) {}

  check = () => true

  async run(_model: Model, run: Run) {
    const began = performance.now()
    await this.act(run)
    if (process.env.ATHENA_MODEL_TRACE) {
      process.stderr.write(`${Math.round(performance.now() - began)} ms  ${this.name}\n`)
    }
  }

  toString() {
    return this.name
  }
}

const pick = fc.nat({ max: 1_000 })

function one<Row>(rows: Row[], which: number): Row | undefined {
  return rows[which % Math.max(1, rows.length)]
}

function step<Values extends unknown[]>(
  name: string,
  values: { [K in keyof Values]: fc.Arbitrary<Values[K]> },
  act: (run: Run, ...chosen: Values) => Promise<unknown>,
) {
  return fc
    .tuple(...values)
    .map((chosen) => new Step(`${name} ${JSON.stringify(chosen)}`, (run) => act(run, ...(chosen as Values))))
}

const onDevices = [
  step<[number]>('submit on a device', [pick], async (run, which) => {
    const device = run.requesterDevice(which)
    const title = run.words()
    await run.note(device, 'a request', title, () =>
      device.person!.actions.submit(device.player.user, submission(run, title), []),
    )
  }),
  step<[number, number, 'APPROVE' | 'REJECT']>(
    'decide on a device',
    [pick, pick, fc.constantFrom('APPROVE', 'APPROVE', 'REJECT')],
    async (run, which, chosen, action) => {
      const device = run.approverDevice(which)
      const row = one(device.person!.store.database.select().from(approval).all(), chosen)
      if (row) {
        const words = run.words()
        await run.note(device, action, words, () => device.person!.actions.decide(row.id, action, words))
      }
    },
  ),
  step<[number, number, 'APPROVE' | 'REJECT']>(
    'decide together on a device',
    [pick, fc.integer({ min: 2, max: 4 }), fc.constantFrom('APPROVE', 'APPROVE', 'REJECT')],
    async (run, which, count, action) => {
      const device = run.approverDevice(which)
      const rows = device.person!.store.database.select().from(approval).all().slice(0, count)
      const words = run.words()
      const ids = rows.map(({ id }) => id)
      await run.note(device, action, words, () => device.person!.actions.decideAll(ids, action, words), count)
    },
  ),
  step<[number, number]>('roll back on a device', [pick, pick], async (run, which, chosen) => {
    const device = run.approverDevice(which)
    const row = one(device.person!.store.database.select().from(decision).all(), chosen)
    if (row) {
      const words = run.words()
      await run.note(device, 'ROLLBACK', words, () => device.person!.actions.rollBack(row.approvalId, words))
    }
  }),
  step<[number, number]>('ask on a device', [pick, pick], async (run, which, chosen) => {
    const device = run.approverDevice(which)
    const row = one(device.person!.store.database.select().from(approval).all(), chosen)
    if (row) {
      const words = run.words()
      await run.note(device, 'a question', words, () => device.person!.actions.ask(row.view, words))
    }
  }),
  step<[number, number]>('withdraw on a device', [pick, pick], async (run, which, chosen) => {
    const device = run.requesterDevice(which)
    const row = one(device.person!.store.database.select().from(request).all(), chosen)
    if (row) {
      const words = run.words()
      await run.note(device, 'a withdrawal', words, () => device.person!.actions.withdraw(row.id, words))
    }
  }),
  step<[number, number]>('answer on a device', [pick, pick], async (run, which, chosen) => {
    const device = run.requesterDevice(which)
    const asked = device
      .person!.store.database.select()
      .from(request)
      .all()
      .flatMap((row) => row.view.questions.map((question) => ({ row, question })))
      .filter(({ question }) => !question.answer)
    const open = one(asked, chosen)
    if (open) {
      const words = run.words()
      await run.note(device, 'an answer', words, async () =>
        device.person!.actions.answer(open.row.id, open.question.id, words),
      )
    }
  }),
  step<[number, number]>('take back on a device', [pick, pick], async (run, which, chosen) => {
    const device = run.anyDevice(which)
    const entry = one(device.person!.outbox.all(), chosen)
    if (entry && takenBack(device, () => device.person!.actions.takeBack(entry))) {
      run.noteTakenBack(device, entry.id)
    }
  }),
]

function takenBack(device: SimulatedDevice, act: () => boolean): boolean {
  try {
    return act()
  } catch (error) {
    if (error instanceof Error && error.constructor.name === 'Killed') {
      // Whether it was written before the end is in the file.
      void device
      return false
    }
    throw error
  }
}

const fates = fc.array(fc.constantFrom<Fate>(...FATES, 'delivered', 'delivered', 'delivered'), {
  maxLength: 8,
})

async function syncOn(device: SimulatedDevice, network: Fate[]) {
  device.network.next(network)
  const ended = await device.sync()
  if (ended === 'killed') {
    await device.start()
  }
}

const withTheNetwork = [
  step<[number, Fate[]]>('sync', [pick, fates], async (run, which, network) => {
    await syncOn(run.anyDevice(which), network)
  }),
  step<[number, number, Fate[], Fate[]]>(
    'sync two devices at once',
    [pick, pick, fates, fates],
    async (run, a, b, networkOfA, networkOfB) => {
      const [first, second] = [run.anyDevice(a), run.anyDevice(b)]
      if (first !== second) {
        await Promise.all([syncOn(first, networkOfA), syncOn(second, networkOfB)])
      }
    },
  ),
  step<[number]>('what was late arrives', [pick], async (run, which) =>
    run.anyDevice(which).network.arrive(),
  ),
]

const troubles = [
  step<[number]>('kill and start again', [pick], async (run, which) => run.anyDevice(which).start()),
  step<[number, number, boolean, Fate[]]>(
    'kill while syncing',
    [pick, fc.nat({ max: 6 }), fc.boolean(), fates],
    async (run, which, changes, committing, network) => {
      const device = run.anyDevice(which)
      device.killAfter(changes, committing)
      await syncOn(device, network)
      await device.start()
    },
  ),
  step<[number, number]>(
    'turn the clock',
    [pick, fc.integer({ min: -72, max: 72 })],
    async (run, which, hours) => run.anyDevice(which).turnClock(hours * 3_600_000),
  ),
  step<[number]>('lose the session', [pick], async (run, which) => run.anyDevice(which).loseSession()),
  step<[number]>('sign in again', [pick], async (run, which) => {
    const device = run.anyDevice(which)
    if (!device.signedIn) {
      await device.signIn()
    }
  }),
]

/** A refusal is as good as any other end. */
async function tried(call: Promise<unknown>) {
  await call.catch((error: { response?: { status: number } }) => {
    if (!error.response || error.response.status >= 500) {
      throw error
    }
  })
}

const inThePortal = [
  step<['first' | 'second' | 'l2' | 'l3', number, boolean]>(
    'decide in the portal',
    [fc.constantFrom('first', 'second', 'l2', 'l2', 'l3'), pick, fc.boolean()],
    async (run, who, chosen, approve) => {
      const { portal } = run.world.players[who]
      const open = one(await whole<ApprovalView>(portal, '/api/v1/approvals/incoming'), chosen)
      if (open) {
        const verdict = { comment: 'In the portal', version: open.version }
        await tried(portal.post(`/api/v1/approvals/${open.id}/${approve ? 'approve' : 'reject'}`, verdict))
      }
    },
  ),
  step<['first' | 'second' | 'l2', number]>(
    'roll back in the portal',
    [fc.constantFrom('first', 'second', 'l2'), pick],
    async (run, who, chosen) => {
      const { portal } = run.world.players[who]
      const taken = one(await whole<ApprovalView>(portal, '/api/v1/approvals/history'), chosen)
      if (taken) {
        await tried(portal.post(`/api/v1/approvals/${taken.id}/rollback`, { comment: 'In the portal' }))
      }
    },
  ),
  step<[number]>('submit in the portal', [pick], async (run) => {
    await run.world.players.requester.portal.post('/api/v1/requests', submission(run, 'In the portal'))
  }),
  step<[number]>('withdraw in the portal', [pick], async (run, chosen) => {
    const { portal } = run.world.players.requester
    const mine = one(await whole<RequestView>(portal, '/api/v1/requests'), chosen)
    if (mine) {
      await tried(portal.post(`/api/v1/requests/${mine.id}/withdraw`, { comment: 'In the portal' }))
    }
  }),
  step<['first' | 'second' | 'both']>(
    'assign the first level',
    [fc.constantFrom('first', 'second', 'both')],
    async ({ world }, who) => {
      const { first, second } = world.players
      const approvers = who === 'both' ? [first, second] : [world.players[who]]
      const { data } = await world.admin.put<{ version: number }>(
        `/api/v1/assignments/${world.assignment.id}`,
        {
          categoryId: world.category.id,
          level: 'L1',
          region: 'EMEA',
          approverIds: approvers.map((player) => player.user.id),
        },
      )
      world.assignment.version = data.version
    },
  ),
]

function submission({ world }: Run, title: string) {
  return {
    title,
    justification: 'Forty customers',
    categoryId: world.category.id,
    reasonId: world.reason.id,
    amount: '1250.00',
    currency: 'EUR',
  }
}

/** Steps in which much is done and synced, and trouble is as frequent as it takes to meet all of it. */
export const STEPS: fc.Arbitrary<Step>[] = [
  ...onDevices,
  ...onDevices,
  ...withTheNetwork,
  ...withTheNetwork,
  ...withTheNetwork,
  ...troubles,
  ...inThePortal,
]
