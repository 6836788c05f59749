import { METRICS, type Metric } from './metric'
import { isPeriod, presetPeriods, type Period, type Periods } from './period'

/** What the page of the heatmap shows, as its address says. */
export interface View extends Periods {
  metric: Metric
  versions: 'THIS' | 'ALL'
}

const DEFAULT_DAYS = 30

export function viewOf(parameters: URLSearchParams, now: number): View {
  const preset = presetPeriods(DEFAULT_DAYS, now)
  const period = (name: string, otherwise: Period) => {
    const [from = '', until = ''] = parameters.get(name)?.split('/') ?? []
    return isPeriod({ from, until }) ? { from, until } : otherwise
  }
  return {
    metric: METRICS.find((metric) => metric === parameters.get('metric')) ?? 'visits',
    versions: parameters.get('versions') === 'THIS' ? 'THIS' : 'ALL',
    before: period('before', preset.before),
    now: period('now', preset.now),
  }
}

/** The periods only when they are not the ones of every day, so that a link goes on with the time. */
export function parametersOfView({ metric, versions, before, now }: View, preset: Periods): URLSearchParams {
  const parameters = new URLSearchParams({ metric, versions })
  for (const [name, period, usual] of [
    ['before', before, preset.before],
    ['now', now, preset.now],
  ] as const) {
    if (period.from !== usual.from || period.until !== usual.until) {
      parameters.set(name, `${period.from}/${period.until}`)
    }
  }
  return parameters
}

export const usualPeriods = (now: number) => presetPeriods(DEFAULT_DAYS, now)
