const { configs } = require('.')
const { isReserved } = require('./lib/variables')

/** The rules as they can be bundled: whoever bundles them has to see each name. */
const rules = {
  'attribute-not-allowed': require('./rules/attribute-not-allowed'),
  'bean-not-allowed': require('./rules/bean-not-allowed'),
  'condition-missing': require('./rules/condition-missing'),
  'condition-on-default': require('./rules/condition-on-default'),
  'condition-without-gateway': require('./rules/condition-without-gateway'),
  dangling: require('./rules/dangling'),
  'decision-without-window': require('./rules/decision-without-window'),
  'duration-not-allowed': require('./rules/duration-not-allowed'),
  'element-not-allowed': require('./rules/element-not-allowed'),
  'escalation-not-caught': require('./rules/escalation-not-caught'),
  'event-not-allowed': require('./rules/event-not-allowed'),
  'expression-not-allowed': require('./rules/expression-not-allowed'),
  'external-task': require('./rules/external-task'),
  'gateway-missing': require('./rules/gateway-missing'),
  'gateway-without-default': require('./rules/gateway-without-default'),
  'history-time-to-live': require('./rules/history-time-to-live'),
  'id-missing': require('./rules/id-missing'),
  'last-decision-counts': require('./rules/last-decision-counts'),
  'loop-multiplies': require('./rules/loop-multiplies'),
  'loop-without-wait': require('./rules/loop-without-wait'),
  'message-not-allowed': require('./rules/message-not-allowed'),
  'never-reached': require('./rules/never-reached'),
  'no-approval': require('./rules/no-approval'),
  'no-process': require('./rules/no-process'),
  'no-questions': require('./rules/no-questions'),
  'no-way-to-an-end': require('./rules/no-way-to-an-end'),
  'not-executable': require('./rules/not-executable'),
  'reminder-interrupts': require('./rules/reminder-interrupts'),
  'reminder-without-step': require('./rules/reminder-without-step'),
  'rollback-leads-elsewhere': require('./rules/rollback-leads-elsewhere'),
  'several-processes': require('./rules/several-processes'),
  'start-event': require('./rules/start-event'),
  'too-many-instances': require('./rules/too-many-instances'),
  'unknown-level': require('./rules/unknown-level'),
  'value-not-allowed': require('./rules/value-not-allowed'),
  'variable-not-allowed': require('./rules/variable-not-allowed'),
  'window-without-decision': require('./rules/window-without-decision'),
  'window-without-timer': require('./rules/window-without-timer'),
  'withdrawal-missing': require('./rules/withdrawal-missing'),
  'wrong-group': require('./rules/wrong-group'),
  'wrong-key': require('./rules/wrong-key'),
  'wrong-table': require('./rules/wrong-table'),
}

module.exports = {
  config: { extends: 'plugin:athena/recommended' },
  /** For the StaticResolver of bpmnlint. */
  cache: {
    'config:bpmnlint-plugin-athena/recommended': configs.recommended,
    ...Object.fromEntries(
      Object.entries(rules).map(([name, rule]) => [`rule:bpmnlint-plugin-athena/${name}`, rule]),
    ),
  },
  /** Whether a level that notes in a variable of its name how it decided cannot be called so. */
  isReserved,
}
