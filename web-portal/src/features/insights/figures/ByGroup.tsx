import { Download } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureReaderTotal } from '@/api/generated/athena'
import { Button } from '@/ui/Button'
import { Choice, SelectField } from '@/ui/Field'
import { Section } from '@/ui/Page'
import { useExport } from '@/ui/useExport'
import { PictureButton } from '../charts/PictureButton'
import { useGroupsQuery } from './api'
import { Groups } from './Groups'
import { DIMENSIONS } from './list'
import { CHARTED } from './measures'
import { query } from './query'
import { TIME, useFiguresAddress, type By } from './useFiguresAddress'

/** One chooses time; its steps follow from the period. */
const TIMES: By[] = ['DAY', 'WEEK', 'MONTH']

/** The figures by something, as a chart of one of them and a table of all. */
export function ByGroup({ total }: { total: FigureReaderTotal }) {
  const { t } = useTranslation('insights')
  const { asked, by, dimension, measure, choose } = useFiguresAddress()
  const list = useGroupsQuery({ ...asked, dimension }, { refetchOnMountOrArgChange: 30 })
  const { fetchFile, progress } = useExport()
  const chart = useRef<SVGSVGElement>(null)
  const told = DIMENSIONS.filter((each) => each !== 'PERSON' || total.people)
  const choices: By[] = [...told.filter((each) => !TIMES.includes(each)), TIME]
  const fetchTable = () =>
    void fetchFile(`/api/v1/insights/figures/by/${dimension}/csv?${query(asked)}`, 'figures.csv')
  return (
    <Section
      title={t('figures.by.title')}
      actions={
        <span className="flex flex-wrap justify-end gap-2">
          {progress || (
            <Button aria-label={t('figures.export.table')} onClick={fetchTable}>
              <Download size={16} aria-hidden />
              CSV
            </Button>
          )}
          {list.currentData && list.currentData.length > 0 && (
            <PictureButton
              chart={chart}
              label={t('figures.export.chart')}
              name={`figures-${dimension}-${measure}.png`.toLowerCase()}
            />
          )}
        </span>
      }
    >
      <div className="flex flex-wrap items-end gap-3">
        <Choice
          legend={t('figures.by.legend')}
          value={by}
          options={choices.map((value) => ({ value, label: t(`figures.by.${value}`) }))}
          onChange={(value) => choose({ by: value })}
        />
        <SelectField
          className="w-64 max-w-full"
          label={t('figures.shown')}
          required
          value={measure}
          onChange={(event) => choose({ figure: event.target.value })}
        >
          {CHARTED.map((name) => (
            <option key={name} value={name}>
              {t(`figures.measure.${name}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Groups
        list={list}
        asked={asked}
        dimension={dimension}
        measure={measure}
        all={total.figures}
        chart={chart}
      />
    </Section>
  )
}
