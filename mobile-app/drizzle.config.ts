import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  driver: 'expo',
  casing: 'snake_case',
  schema: './src/database/schema.ts',
  out: './src/database/migrations',
})
