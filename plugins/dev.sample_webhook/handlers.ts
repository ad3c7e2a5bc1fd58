import { definePlugin } from '../../src/contract/plugin.ts'

/** What the process knows of it: it ends with the process. */
let state: 'absent' | 'present' = 'absent'
let count = 0

export default definePlugin('dev.sample_webhook', {
  operations: {
    takeEvent({ body }, { log }) {
      count += 1
      log('an event was taken', { count })
      return { status: 200, json: { name: body.name, count } }
    },
    getResource(_input, { settings }) {
      return { status: 200, json: { greeting: settings.SAMPLE_GREETING, state } }
    },
    createResource(_input, { settings }) {
      state = 'present'
      return { status: 201, json: { greeting: settings.SAMPLE_GREETING, state } }
    },
    deleteResource() {
      state = 'absent'
      return { status: 204 }
    },
  },
})
