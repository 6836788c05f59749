import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RehearsalResult, RehearsalResultOfPerson } from '@/api/generated/athena'
import { useNames } from '@/api/people'
import { regional, useFormats } from '@/i18n/formats'
import { Avatar } from '@/ui/Avatar'
import { Button } from '@/ui/Button'
import { DataRows, DataTable, type Column } from '@/ui/DataTable'
import { Shift } from './Shift'

/** Whose work changes is mostly among the first. */
const FIRST = 10

/** How many decisions each approver took, and would have taken. */
export function ApproverTable({ people }: Pick<RehearsalResult, 'people'>) {
  const { t, i18n } = useTranslation('rehearsal')
  const formats = useFormats()
  const signed = new Intl.NumberFormat(regional(i18n.language), { signDisplay: 'exceptZero' })
  const [all, setAll] = useState(false)
  const shown = all ? people : people.slice(0, FIRST)
  const names = useNames(shown.map(({ userId }) => userId))
  const nameOf = (id: string) => {
    const name = names(id)
    return name === undefined ? '…' : (name ?? t('people.unknown'))
  }
  const columns: Column<RehearsalResultOfPerson>[] = [
    {
      key: 'person',
      title: t('people.person'),
      plain: true,
      cell: ({ userId }) => (
        <span className="flex items-center gap-2">
          <Avatar name={nameOf(userId)} size={22} />
          <bdi className="font-medium">{nameOf(userId)}</bdi>
        </span>
      ),
    },
    {
      key: 'decisions',
      title: t('people.decisions'),
      cell: ({ decisions }) => <Shift of={decisions} say={formats.number} />,
    },
    {
      key: 'more',
      title: t('people.more'),
      cell: ({ decisions: { before, after } }) => (
        <bdi className="tabular">{signed.format(after - before)}</bdi>
      ),
    },
  ]
  return (
    <>
      <DataTable caption={t('people.title')} columns={columns}>
        <DataRows columns={columns} rows={shown} keyOf={({ userId }) => userId} />
      </DataTable>
      {shown.length < people.length && (
        <Button className="self-center" onClick={() => setAll(true)}>
          {t('people.all', { number: formats.number(people.length) })}
        </Button>
      )}
    </>
  )
}
