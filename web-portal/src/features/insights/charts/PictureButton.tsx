import { ImageDown } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { save } from '@/api/download'
import { Button } from '@/ui/Button'
import { useToast } from '@/ui/Toasts'
import { pictureOf } from './picture'

/** Takes a chart along. */
export function PictureButton({
  chart,
  label,
  name,
}: {
  chart: RefObject<SVGSVGElement | null>
  label: string
  name: string
}) {
  const { t } = useTranslation()
  const tell = useToast()
  const take = async () => {
    try {
      if (chart.current) {
        save(await pictureOf(chart.current), name)
        tell({ text: t('export.done', { name }), tone: 'good' })
      }
    } catch {
      tell({ text: t('export.failed'), tone: 'bad' })
    }
  }
  return (
    <Button aria-label={label} onClick={() => void take()}>
      <ImageDown size={16} aria-hidden />
      PNG
    </Button>
  )
}
