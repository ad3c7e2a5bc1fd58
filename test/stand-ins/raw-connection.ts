import { once } from 'node:events'
import { connect } from 'node:net'
import { onTestFinished } from 'vitest'

export interface RawConnection {
  write(text: string): void
  /** Resolves when the server has sent `100 Continue`: it has the head of the request. */
  informed(): Promise<void>
  /** Resolves with the next answer: its status line, headers and a body of the announced length. */
  answer(): Promise<{ readonly status: number; readonly text: string }>
  /** Resolves when the server has closed the connection. */
  closed(): Promise<void>
  /** What came that was no answer yet. */
  unread(): string
  /** Goes away without a word. */
  abort(): void
}

/** One connection to a server, for what no HTTP client lets one do. It ends with the test. */
export async function openConnection(url: string): Promise<RawConnection> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  await once(socket, 'connect')
  onTestFinished(() => void socket.destroy())
  let got = ''
  let wake = Promise.withResolvers<void>()
  // Whoever writes to a connection that the server closes is told so; what counts is what it had said.
  socket.on('error', () => undefined)
  const end = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.setEncoding('latin1')
  socket.on('data', (text: string) => {
    got += text
    wake.resolve()
  })
  socket.on('close', () => wake.resolve())
  /** Waits until `take` finds something in what has come. */
  async function waitFor<Found>(take: () => Found | undefined): Promise<Found> {
    for (;;) {
      const found = take()
      if (found !== undefined) return found
      if (socket.destroyed) throw new Error(`the server closed the connection after ${JSON.stringify(got)}`)
      wake = Promise.withResolvers()
      await wake.promise
    }
  }
  function takeFirst(length: number): string {
    const first = got.slice(0, length)
    got = got.slice(length)
    return first
  }
  const continues = 'HTTP/1.1 100 Continue\r\n\r\n'
  return {
    write: (text) => void socket.write(text),
    async informed() {
      await waitFor(() => (got.startsWith(continues) ? takeFirst(continues.length) : undefined))
    },
    answer: () =>
      waitFor(() => {
        const [, status, length] = /^HTTP\/1\.1 (\d+).*?\r\ncontent-length: (\d+)\r\n/is.exec(got) ?? []
        const end = got.indexOf('\r\n\r\n') + 4
        if (length === undefined || end < 4 || got.length < end + Number(length)) return undefined
        return { status: Number(status), text: takeFirst(end + Number(length)).slice(end) }
      }),
    closed: () => end,
    unread: () => got,
    abort: () => void socket.destroy(),
  }
}

/** The head of a POST request. */
export function requestHead(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
}
