import fc from 'fast-check'
import { STEPS } from './commands'
import { Run } from './run'

/**
 * Random lives of five devices, a portal and a server, against the real engine-app: calls are lost, answered and lost, doubled
 * and late, apps are killed between and inside of their transactions, clocks are turned, sessions end. When all is quiet,
 * every device has what the server has, and nothing that was confirmed is lost or done twice.
 *
 * ATHENA_MODEL_STEPS says how many steps are taken; a failure is shrunk, and told with what repeats it.
 */
const STEPS_IN_ALL = Number(process.env.ATHENA_MODEL_STEPS ?? 750)
const STEPS_IN_A_RUN = 150

test(
  'every device comes to what the server has, and nothing is lost or doubled',
  async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(fc.commands(STEPS, { maxCommands: STEPS_IN_A_RUN, size: 'max' }), async (steps) => {
        const run = await Run.begin()
        let count = 0
        for (const step of steps) {
          void step
          count += 1
        }
        await fc.asyncModelRun(() => ({ model: {}, real: run }), steps)
        await run.settle()
        expect(await differencesInPeace(run)).toEqual([])
        expect(await run.lostOrDoubled()).toEqual([])
        taken += count
      }),
      {
        numRuns: Math.max(1, Math.round(STEPS_IN_ALL / (STEPS_IN_A_RUN / 2))),
        seed: process.env.ATHENA_MODEL_SEED ? Number(process.env.ATHENA_MODEL_SEED) : undefined,
        path: process.env.ATHENA_MODEL_PATH,
        interruptAfterTimeLimit: undefined,
        endOnFailure: process.env.ATHENA_MODEL_SHRINK === 'no',
        verbose: 1,
      },
    )
    console.log(`${taken} steps`)
  },
  24 * 3_600_000,
)

/** A window may close while it is looked at: what differs is looked at again before it counts. */
async function differencesInPeace(run: Run): Promise<string[]> {
  for (let attempt = 0; ; attempt++) {
    const found = await run.differences()
    if (found.length === 0 || attempt === 3) {
      return found
    }
    await run.settle()
  }
}
