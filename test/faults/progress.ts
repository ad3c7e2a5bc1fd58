/** Says how far a program is: on a terminal in one line that is written over, elsewhere a line every five seconds. */
export function createProgress(): { say(text: string): void; end(): void } {
  const isTerminal = process.stderr.isTTY === true
  let saidAtMs = Number.NEGATIVE_INFINITY
  return {
    say(text) {
      if (!isTerminal && performance.now() - saidAtMs < 5_000) return
      saidAtMs = performance.now()
      process.stderr.write(isTerminal ? `\r\u001b[K${text}` : `${text}\n`)
    },
    end: () => void process.stderr.write(isTerminal ? '\r\u001b[K' : ''),
  }
}

/** `12,345` */
export function count(number: number): string {
  return number.toLocaleString('en-US')
}
