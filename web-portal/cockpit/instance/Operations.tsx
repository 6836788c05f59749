import type { Operation } from '../answers'
import { known, t } from '../i18n/texts'
import { Table } from '../ui/Table'
import { Missing, Name, Time } from '../ui/values'
import type { TabProps } from './HistoryTabs'
import { OfInstance } from './OfInstance'
import { stepName } from './steps'

/** What people and timers did to the request, and what somebody did to its process in Cockpit. */
export function Operations({ instance, selected }: TabProps) {
  return (
    <OfInstance<Operation>
      instance={instance}
      selected={selected}
      kind="operations"
      stepOf={({ step }) => step}
      nothing="operations.empty"
    >
      {(operations) => (
        <Table
          caption={t('tab.operations')}
          heads={[
            t('at'),
            t('operations.what'),
            t('who'),
            t('step'),
            t('operations.change'),
            t('operations.source'),
          ]}
        >
          <tbody>
            {operations.map((operation, at) => (
              // Nothing of an operation is its own: two may happen at once.
              <tr key={at}>
                <td>
                  <Time at={operation.at} toTheSecond />
                </td>
                <th scope="row">{known('operation', operation.operation)}</th>
                <td>
                  {operation.who ? (
                    <Name who={operation.who} onBehalfOf={operation.onBehalfOf} />
                  ) : (
                    t('operations.nobody')
                  )}
                </td>
                <td>{stepName(instance.activities, operation.step) || <Missing />}</td>
                <td>
                  <Change of={operation} />
                </td>
                <td>{known('source', operation.source)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </OfInstance>
  )
}

function Change({ of: { property, from, to, comment } }: { of: Operation }) {
  if (!property && from === null && to === null && !comment) {
    return <Missing />
  }
  return (
    <>
      {property && <span className="athena-aside">{property}: </span>}
      {from !== null && <code>{from}</code>}
      {from !== null && to !== null && <span aria-hidden="true"> → </span>}
      {to !== null && <code>{to}</code>}
      {comment && <q className="athena-comment">{comment}</q>}
    </>
  )
}
