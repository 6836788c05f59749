export { openDatabaseAsync as openFile } from 'expo-sqlite'
