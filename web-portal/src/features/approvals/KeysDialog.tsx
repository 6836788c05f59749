import { useTranslation } from 'react-i18next'
import { Dialog } from '@/ui/Dialog'

const KEYS = [
  [['j', '↓'], 'keys.next'],
  [['k', '↑'], 'keys.previous'],
  [['Enter'], 'keys.open'],
  [['a'], 'keys.approve'],
  [['r'], 'keys.reject'],
  [['u'], 'keys.undo'],
  [['x'], 'keys.tick'],
  [['Shift x'], 'keys.extend'],
  [['Esc'], 'keys.none'],
  [['/'], 'keys.filter'],
  [['?'], 'keys.help'],
] as const

export function KeysDialog({
  letters,
  onLetters,
  onClose,
}: {
  letters: boolean
  onLetters: (on: boolean) => void
  onClose: () => void
}) {
  const { t } = useTranslation('approvals')
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className="flex flex-col">
        {KEYS.map(([keys, text]) => (
          <div
            key={text}
            className="flex items-center justify-between gap-4 border-b border-line py-1.5 text-sm"
          >
            <dt className="order-2 flex gap-1" dir="ltr">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-7 rounded-md border border-line bg-sunken px-1.5 py-0.5 text-center text-xs"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => onLetters(event.target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          {t('keys.letters')}
          <span className="block text-xs text-ink-faint">{t('keys.lettersHint')}</span>
        </span>
      </label>
    </Dialog>
  )
}
