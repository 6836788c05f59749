/** What a flow knows about a request. */
const BUILT_IN = ['amountBase', 'category', 'region', 'outcome', 'decisionId']

/** What it knows where several people are asked. */
const OF_INSTANCES = ['nrOfInstances', 'nrOfActiveInstances', 'nrOfCompletedInstances', 'loopCounter']

/** What the engine or an expression means something else by. */
const RESERVED = [
  ...[
    'levels',
    'decisionResult',
    'execution',
    'task',
    'caseExecution',
    'authenticatedUserId',
    'now',
    'dateTime',
  ],
  ...[
    'currentUser',
    'currentUserGroups',
    'remind',
    'escalate',
    'notify',
    'and',
    'or',
    'not',
    'eq',
    'ne',
    'lt',
    'le',
    'gt',
  ],
  ...['ge', 'div', 'mod', 'empty', 'instanceof', 'true', 'false', 'null'],
]

/** Parameters by which a flow keeps what the routing table answered, and says which decision a window is about. */
const OWN = [
  {
    parameter: 'camunda:outputParameter',
    name: 'levels',
    of: 'bpmn:businessRuleTask',
    value: "${decisionResult.collectEntries('level')}",
  },
  { parameter: 'camunda:inputParameter', name: 'decisionId', of: 'bpmn:receiveTask', value: '${decisionId}' },
]

function isParameter(element) {
  return element.is('camunda:inputParameter') || element.is('camunda:outputParameter')
}

function isReserved(name) {
  return [...BUILT_IN, ...OF_INSTANCES, ...RESERVED].includes(name)
}

/** What a parameter must be set to; undefined when it is not one of the flow's own. */
function valueOfOwn(parameter) {
  return OWN.find(
    (own) =>
      parameter.is(own.parameter) && parameter.get('name') === own.name && parameter.owner().is(own.of),
  )?.value
}

/** The variables that the parameters of a file set. */
function variablesSetIn(file) {
  return file
    .all()
    .filter(isParameter)
    .map((parameter) => parameter.get('name', ''))
    .filter((name) => !isReserved(name))
}

module.exports = { BUILT_IN, OF_INSTANCES, OWN, isParameter, isReserved, valueOfOwn, variablesSetIn }
