/**
 * Calls, in each turn of the event loop, so many of those that hurry, and then so many of the others: each in the order
 * in which they came.
 */
export function createTurns(hurryingPerTurn: number, othersPerTurn: number) {
  const hurrying: (() => void)[] = []
  const others: (() => void)[] = []
  const pass = () => {
    for (const begin of hurrying.splice(0, hurryingPerTurn)) begin()
    for (const begin of others.splice(0, othersPerTurn)) begin()
    if (hurrying.length + others.length > 0) setImmediate(pass)
  }
  return (hurries: boolean, begin: () => void): void => {
    if (hurrying.length + others.length === 0) setImmediate(pass)
    if (hurries) hurrying.push(begin)
    else others.push(begin)
  }
}
