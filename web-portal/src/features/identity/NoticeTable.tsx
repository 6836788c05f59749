import { Check, Minus } from 'lucide-react'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/policies'
import { kindsFor, MEDIA, type Draft, type Kind } from './notices'

const BOX = 'size-4 accent-(--accent)'

/**
 * Occasions by channels. A channel is switched on or off as a whole, and so is an occasion; where both are on, one is told.
 */
export function NoticeTable({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('identity')
  const me = useMe()
  const toggle = (kind: Kind, wanted: boolean) =>
    onChange({
      ...draft,
      muted: wanted ? draft.muted.filter((muted) => muted !== kind) : [...draft.muted, kind].sort(),
    })
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{t('notices.title')}</caption>
      <thead>
        <tr className="border-b border-line align-bottom">
          <th scope="col" className="py-2 pe-2 text-start text-xs font-normal text-ink-faint">
            {t('notices.occasion')}
          </th>
          {MEDIA.map((medium) => (
            <th key={medium} scope="col" className="w-12 px-1 py-2 sm:w-20">
              <label className="flex cursor-pointer flex-col items-center gap-1.5 text-xs font-medium">
                {t(`medium.${medium}`)}
                <input
                  type="checkbox"
                  className={BOX}
                  checked={draft.media[medium]}
                  onChange={(event) =>
                    onChange({ ...draft, media: { ...draft.media, [medium]: event.target.checked } })
                  }
                />
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kindsFor(me).map(([part, kinds]) => (
          <Fragment key={part}>
            <tr>
              <th
                colSpan={1 + MEDIA.length}
                scope="rowgroup"
                className="pt-4 pb-1 text-start text-xs font-medium text-ink-faint"
              >
                {t(`part.${part}`)}
              </th>
            </tr>
            {kinds.map((kind) => {
              const wanted = !draft.muted.includes(kind)
              return (
                <tr key={kind} className="border-b border-line last:border-b-0">
                  <th scope="row" className="py-2 pe-2 text-start font-normal">
                    <label className="flex cursor-pointer items-start gap-2.5">
                      <input
                        type="checkbox"
                        className={`${BOX} mt-0.5 shrink-0`}
                        checked={wanted}
                        onChange={(event) => toggle(kind, event.target.checked)}
                      />
                      {t(`kind.${kind}`)}
                    </label>
                  </th>
                  {MEDIA.map((medium) => (
                    <td key={medium} className="px-1 text-center">
                      <Told yes={wanted && draft.media[medium]} />
                    </td>
                  ))}
                </tr>
              )
            })}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Told({ yes }: { yes: boolean }) {
  const { t } = useTranslation('identity')
  return (
    <>
      {yes ? (
        <Check size={16} aria-hidden className="inline text-good" />
      ) : (
        <Minus size={16} aria-hidden className="inline text-line-strong" />
      )}
      <span className="sr-only">{t(yes ? 'notices.told' : 'notices.notTold')}</span>
    </>
  )
}
