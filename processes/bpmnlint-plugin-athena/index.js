/**
 * What is an error here, the server refuses to publish by a finding of the same name. The warnings are warnings there too, but
 * for `reminder-interrupts`, of which it does not know.
 */
const recommended = {
  rules: {
    'attribute-not-allowed': 'error',
    'bean-not-allowed': 'error',
    'condition-missing': 'error',
    'condition-on-default': 'error',
    'condition-without-gateway': 'error',
    dangling: 'error',
    'decision-without-window': 'error',
    'duration-not-allowed': 'error',
    'element-not-allowed': 'error',
    'escalation-not-caught': 'error',
    'event-not-allowed': 'error',
    'expression-not-allowed': 'error',
    'gateway-missing': 'error',
    'gateway-without-default': 'error',
    'history-time-to-live': 'error',
    'id-missing': 'error',
    'last-decision-counts': 'warn',
    'loop-multiplies': 'error',
    'loop-without-wait': 'error',
    'message-not-allowed': 'error',
    'never-reached': 'error',
    'no-approval': 'error',
    'no-process': 'error',
    'no-questions': 'warn',
    'no-way-to-an-end': 'error',
    'not-executable': 'error',
    'reminder-interrupts': 'warn',
    'reminder-without-step': 'error',
    'rollback-leads-elsewhere': 'error',
    'several-processes': 'error',
    'start-event': 'error',
    'too-many-instances': 'error',
    'unknown-level': 'warn',
    'value-not-allowed': 'error',
    'variable-not-allowed': 'error',
    'window-without-decision': 'error',
    'window-without-timer': 'error',
    'withdrawal-missing': 'error',
    'wrong-group': 'error',
    'wrong-key': 'error',
    'wrong-table': 'error',
  },
}

module.exports = {
  configs: { recommended },
  rules: Object.fromEntries(Object.keys(recommended.rules).map((rule) => [rule, `./rules/${rule}`])),
}
