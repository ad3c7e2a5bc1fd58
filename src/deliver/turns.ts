/**
 * Calls, in turns of the event loop: so many of those that hurry in one, so many of the others in the next, each in the
 * order in which they came. They share no turn: what a call begins goes on when its turn is over.
 */
export function createTurns(hurryingPerTurn: number, othersPerTurn: number) {
  const hurrying: (() => void)[] = []
  const others: (() => void)[] = []
  let isOthersTurn = false
  const pass = () => {
    const isOthers = hurrying.length === 0 || (isOthersTurn && others.length > 0)
    for (const begin of isOthers ? others.splice(0, othersPerTurn) : hurrying.splice(0, hurryingPerTurn)) begin()
    const isOver = hurrying.length + others.length === 0
    isOthersTurn = !isOthers && !isOver
    if (!isOver) setImmediate(pass)
  }
  return (hurries: boolean, begin: () => void): void => {
    if (hurrying.length + others.length === 0) setImmediate(pass)
    if (hurries) hurrying.push(begin)
    else others.push(begin)
  }
}
