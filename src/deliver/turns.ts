/**
 * Lets pass, in each turn of the event loop, so many of those that hurry, and then so many of the others: each in the
 * order in which they came.
 */
export function createTurns(hurryingPerTurn: number, othersPerTurn: number): (hurries: boolean) => Promise<void> {
  const hurrying: (() => void)[] = []
  const others: (() => void)[] = []
  const pass = () => {
    for (const resolve of hurrying.splice(0, hurryingPerTurn)) resolve()
    for (const resolve of others.splice(0, othersPerTurn)) resolve()
    if (hurrying.length + others.length > 0) setImmediate(pass)
  }
  return (hurries) =>
    new Promise((resolve) => {
      if (hurrying.length + others.length === 0) setImmediate(pass)
      if (hurries) hurrying.push(resolve)
      else others.push(resolve)
    })
}
