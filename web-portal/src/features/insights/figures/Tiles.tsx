import { useTranslation } from 'react-i18next'
import type { Figures } from '@/api/generated/athena'
import { Card } from '@/ui/Page'
import { Measured } from './Measured'
import { TILES } from './measures'

const NAMES = Object.keys(TILES) as (keyof typeof TILES)[]

/** The numbers of all that is looked at. */
export function Tiles({ figures }: { figures: Figures }) {
  const { t } = useTranslation('insights')
  return (
    <div className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {NAMES.map((tile) => (
        <Card key={tile} className="flex flex-col gap-2 p-4">
          <h2 className="text-sm font-semibold">{t(`figures.tile.${tile}`)}</h2>
          <dl className="flex flex-col gap-1.5 text-sm">
            {TILES[tile].map((name) => (
              <div key={name} className="flex items-baseline justify-between gap-3">
                <dt className="text-ink-soft">{t(`figures.measure.${name}`)}</dt>
                <dd className="text-end text-base">
                  <Measured name={name} figures={figures} />
                </dd>
              </div>
            ))}
          </dl>
        </Card>
      ))}
    </div>
  )
}
