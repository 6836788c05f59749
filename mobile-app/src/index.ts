import { registerRootComponent } from 'expo'
import { App } from './app/App'
import { workInBackground } from './app/background'
import { keepForOffline } from './app/serviceWorker'

keepForOffline()
workInBackground()
registerRootComponent(App)
