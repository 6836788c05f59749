import animation from 'bpmn-js-token-simulation/lib/animation'
import coloredScopes from 'bpmn-js-token-simulation/lib/features/colored-scopes'
import contextPads from 'bpmn-js-token-simulation/lib/features/context-pads'
import exclusiveGateways from 'bpmn-js-token-simulation/lib/features/exclusive-gateway-settings'
import inclusiveGateways from 'bpmn-js-token-simulation/lib/features/inclusive-gateway-settings'
import palette from 'bpmn-js-token-simulation/lib/features/palette'
import pause from 'bpmn-js-token-simulation/lib/features/pause-simulation'
import reset from 'bpmn-js-token-simulation/lib/features/reset-simulation'
import tokenCount from 'bpmn-js-token-simulation/lib/features/token-count'
import simulator from 'bpmn-js-token-simulation/lib/simulator'

/** The page's own colours for arrows that a gateway takes and those that it does not. */
const COLOURS: Record<string, string> = {
  '--token-simulation-grey-darken-30': 'var(--accent)',
  '--token-simulation-grey-lighten-56': 'var(--line-strong)',
}

const silent = { showNotification: () => {}, removeAll: () => {} }

/** Of the simulation, the parts that speak no language, in the colours of the page. */
export const simulationModule = {
  __depends__: [
    simulator,
    animation,
    coloredScopes,
    contextPads,
    pause,
    reset,
    tokenCount,
    exclusiveGateways,
    inclusiveGateways,
    palette,
  ],
  notifications: ['value', silent],
  simulationStyles: ['value', { get: (name: string) => COLOURS[name] ?? '' }],
}

export const TOGGLED = 'tokenSimulation.toggleMode'
