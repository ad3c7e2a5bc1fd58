import { expect, test } from 'vitest'
import { AttemptController } from '../../src/deliver/attempt-signal.ts'

test('who listens is called back once, with the first reason', () => {
  const signal = new AttemptController()
  const heard: string[] = []
  signal.onAbort((reason) => heard.push(`one ${reason}`))
  const forget = signal.onAbort((reason) => heard.push(`forgotten ${reason}`))
  signal.onAbort((reason) => heard.push(`other ${reason}`))
  forget()
  expect(signal.reason).toBeUndefined()
  signal.callOff('timeout')
  signal.callOff('stopping')
  expect(signal.reason).toBe('timeout')
  expect(heard).toEqual(['one timeout', 'other timeout'])
})

test('who listens when it is over is not called back', () => {
  const signal = new AttemptController()
  signal.callOff('canceled')
  const heard: string[] = []
  const forget = signal.onAbort((reason) => heard.push(reason))
  signal.callOff('stopping')
  forget()
  expect(heard).toEqual([])
})

test('a listener that another one forgets while it is called back is not called back', () => {
  const signal = new AttemptController()
  const heard: string[] = []
  const forgets: (() => void)[] = []
  const listen = (name: string) =>
    signal.onAbort(() => {
      heard.push(name)
      for (const forget of forgets) forget()
    })
  forgets.push(listen('one'), listen('other'))
  signal.callOff('superseded')
  expect(heard).toEqual(['one'])
})

test.each(['before', 'after'])(
  'a signal of the platform that is asked for %s it was called off says the same',
  (when) => {
    const signal = new AttemptController()
    if (when === 'before') expect(signal.abortSignal.aborted).toBe(false)
    signal.callOff('canceled')
    signal.callOff('stopping')
    expect(signal.abortSignal).toMatchObject({ aborted: true, reason: 'canceled' })
    expect(signal.abortSignal).toBe(signal.abortSignal)
  },
)
