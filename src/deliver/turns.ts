/**
 * Lets so many pass in each turn of the event loop: first those that hurry, in the order in which they came, then of the
 * others no more than their own number.
 */
export function createTurns(perTurn: number, othersPerTurn: number): (hurries: boolean) => Promise<void> {
  const hurrying: (() => void)[] = []
  const others: (() => void)[] = []
  const pass = () => {
    const passing = hurrying.splice(0, perTurn)
    passing.push(...others.splice(0, Math.min(othersPerTurn, perTurn - passing.length)))
    for (const resolve of passing) resolve()
    if (hurrying.length + others.length > 0) setImmediate(pass)
  }
  return (hurries) =>
    new Promise((resolve) => {
      if (hurrying.length + others.length === 0) setImmediate(pass)
      if (hurries) hurrying.push(resolve)
      else others.push(resolve)
    })
}
