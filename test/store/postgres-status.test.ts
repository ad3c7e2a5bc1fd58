import { openWithClient } from './postgres-client.ts'
import { statusChanges } from './status-changes.ts'

statusChanges(async () => {
  const { store, client } = await openWithClient()
  return { store, run: (sql) => client.query(sql) }
})
