import * as BackgroundTask from 'expo-background-task'
import * as Notifications from 'expo-notifications'
import * as TaskManager from 'expo-task-manager'
import { pushPlatform } from '@/features/push'
import { syncWanted } from '@/features/sync'
import { opened } from './routes'
import { runtime } from './runtime'

const ON_PUSH = 'sync-on-push'
const NOW_AND_THEN = 'sync-now-and-then'
/** The least that the systems allow; they decide when. */
const EVERY_MINUTES = 15

/**
 * What happens while nobody looks: a push, or the system's own schedule, wakes the app for a round of sync. Tasks have to be
 * known before anything else runs, as the system may start the app for nothing but one of them.
 */
export function workInBackground() {
  TaskManager.defineTask(ON_PUSH, async () => {
    await runtime.syncUnseen()
  })
  TaskManager.defineTask(NOW_AND_THEN, async () =>
    (await runtime.syncUnseen())
      ? BackgroundTask.BackgroundTaskResult.Success
      : BackgroundTask.BackgroundTaskResult.Failed,
  )
  pushPlatform.listen({
    received: () => runtime.store.dispatch(syncWanted()),
    tapped: (path) => {
      opened.tapped(path)
      runtime.store.dispatch(syncWanted())
    },
  })
  pushPlatform.onTokenChanged(() => runtime.store.dispatch(syncWanted()))
  Promise.all([
    Notifications.registerTaskAsync(ON_PUSH),
    BackgroundTask.registerTaskAsync(NOW_AND_THEN, { minimumInterval: EVERY_MINUTES }),
  ]).catch((error: unknown) => console.warn('Nothing is synced in the background', error))
}
