import type { Decision, FiredRule, NamedValue } from '../answers'
import { number } from '../i18n/format'
import { t } from '../i18n/texts'
import { Table } from '../ui/Table'
import { Missing, Time } from '../ui/values'
import type { TabProps } from './HistoryTabs'
import { OfInstance } from './OfInstance'

/** What a table was asked, and which of its rules answered. */
export function Decisions(of: TabProps) {
  return (
    <OfInstance<Decision>
      {...of}
      kind="decisions"
      stepOf={({ activityId }) => activityId}
      nothing="decisions.empty"
    >
      {(decisions) => decisions.map((decision) => <One key={decision.id} of={decision} />)}
    </OfInstance>
  )
}

function One({ of }: { of: Decision }) {
  return (
    <article className="athena-decision">
      <h3>
        {of.name ?? of.key}{' '}
        <small>
          <Time at={of.at} />
        </small>
      </h3>
      <h4>{t('decisions.inputs')}</h4>
      <Values of={of.inputs} />
      <h4>{t('decisions.fired', { count: of.rules.length, number: number(of.rules.length) })}</h4>
      {of.rules.length > 0 && (
        <Table
          caption={t('decisions.rules', { name: of.name ?? of.key })}
          heads={[
            t('decisions.rule'),
            t('decisions.conditions'),
            t('decisions.conclusions'),
            t('decisions.description'),
          ]}
        >
          <tbody>
            {of.rules.map((rule) => (
              <Rule key={rule.id} of={rule} />
            ))}
          </tbody>
        </Table>
      )}
    </article>
  )
}

function Rule({ of }: { of: FiredRule }) {
  const conditions = of.conditions.map(({ name, expression }) => ({
    name,
    value: expression?.trim() || t('decisions.whatever'),
  }))
  return (
    <tr>
      <th scope="row">{number(of.order)}</th>
      <td>
        <Values of={conditions} />
      </td>
      <td>
        <Values of={of.conclusions} />
      </td>
      <td>{of.description ?? <Missing />}</td>
    </tr>
  )
}

function Values({ of }: { of: NamedValue[] }) {
  return (
    <dl className="athena-values">
      {of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value === null ? <Missing /> : <code>{value}</code>}</dd>
        </div>
      ))}
    </dl>
  )
}
