import { registerRootComponent } from 'expo'
import { App } from './app/App'
import { keepForOffline } from './app/serviceWorker'

keepForOffline()
registerRootComponent(App)
