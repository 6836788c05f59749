import { Command } from 'cmdk'
import { CircleUserRound, LogOut, Moon, Plus, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useBrowserSessionLogOutMutation } from '@/api/generated/athena'
import { end } from '@/api/session'
import { LANGUAGE_NAMES, LANGUAGES } from '@/i18n'
import { POLICIES, useMe } from '@/policies'
import { Dialog } from '@/ui/Dialog'
import { appearance } from '@/appearance'
import { NAVIGATION } from './navigation'

const ITEM =
  'flex cursor-pointer items-center gap-2.5 rounded-lg px-3 py-2 text-sm data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-strong'
const GROUP =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-faint'

/** Everything by its name: pages, what can be done, how it looks. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const user = useMe()
  const navigate = useNavigate()
  const [logOut] = useBrowserSessionLogOutMutation()
  const run = (command: () => void) => () => {
    onClose()
    command()
  }
  return (
    <Dialog title={t('palette.title')} onClose={onClose}>
      <Command label={t('palette.title')} loop>
        <Command.Input
          autoFocus
          placeholder={t('palette.placeholder')}
          className="w-full rounded-lg border border-line-strong/60 bg-surface px-3 py-2"
        />
        <Command.List className="mt-3 max-h-80 overflow-y-auto">
          <Command.Empty className="px-3 py-6 text-center text-ink-soft">{t('palette.empty')}</Command.Empty>
          {POLICIES['requests:submit'](user) && (
            <Command.Group heading={t('palette.actions')} className={GROUP}>
              <Command.Item className={ITEM} onSelect={run(() => void navigate('/requests/new'))}>
                <Plus size={16} aria-hidden />
                {t('nav.newRequest')}
              </Command.Item>
            </Command.Group>
          )}
          <Command.Group heading={t('palette.pages')} className={GROUP}>
            {NAVIGATION.flatMap((group) => group.destinations)
              .filter((destination) => !destination.policy || POLICIES[destination.policy](user))
              .map(({ to, label, icon: Icon }) => (
                <Command.Item key={to} className={ITEM} onSelect={run(() => void navigate(to))}>
                  <Icon size={16} aria-hidden />
                  {t(label)}
                </Command.Item>
              ))}
            <Command.Item className={ITEM} onSelect={run(() => void navigate('/preferences'))}>
              <CircleUserRound size={16} aria-hidden />
              {t('nav.preferences')}
            </Command.Item>
          </Command.Group>
          <Command.Group heading={t('palette.appearance')} className={GROUP}>
            <Command.Item className={ITEM} onSelect={run(() => appearance.set({ theme: 'light' }))}>
              <Sun size={16} aria-hidden />
              {t('appearance.theme')}: {t('appearance.light')}
            </Command.Item>
            <Command.Item className={ITEM} onSelect={run(() => appearance.set({ theme: 'dark' }))}>
              <Moon size={16} aria-hidden />
              {t('appearance.theme')}: {t('appearance.dark')}
            </Command.Item>
            {LANGUAGES.map((language) => (
              <Command.Item
                key={language}
                className={ITEM}
                onSelect={run(() => void appearance.chooseLanguage(language))}
              >
                <span className="w-4 text-center text-xs uppercase">{language}</span>
                {t('appearance.language')}: {LANGUAGE_NAMES[language]}
              </Command.Item>
            ))}
            <Command.Item className={ITEM} onSelect={run(() => void logOut().finally(end))}>
              <LogOut size={16} aria-hidden />
              {t('account.signOut')}
            </Command.Item>
          </Command.Group>
        </Command.List>
      </Command>
    </Dialog>
  )
}
