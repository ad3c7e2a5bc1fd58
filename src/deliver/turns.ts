/** Lets so many pass in each turn of the event loop, in the order in which they came. */
export function createTurns(perTurn: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  const pass = () => {
    for (const resolve of waiting.splice(0, perTurn)) resolve()
    if (waiting.length > 0) setImmediate(pass)
  }
  return () =>
    new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(pass)
      waiting.push(resolve)
    })
}
