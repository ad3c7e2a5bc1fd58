import { parseArgs } from 'node:util'

/**
 * Runs a program of which every option is a whole number, and exits: 0, 1 if what it shows does not hold, 2 for options
 * that it does not know.
 * @param defaults the options, and what they are if they are not given.
 */
export async function runProgram<Name extends string>(
  help: string,
  defaults: Readonly<Record<Name, number>>,
  run: (numbers: Readonly<Record<Name, number>>) => Promise<boolean>,
): Promise<never> {
  const numbers = readNumbers(help, defaults)
  const holds = await run(numbers).catch((error: unknown) => {
    console.error(error)
    return false
  })
  // Whatever still runs.
  process.exit(holds ? 0 : 1)
}

function readNumbers<Name extends string>(help: string, defaults: Readonly<Record<Name, number>>) {
  const numbers: Record<Name, number> = { ...defaults }
  const names = Object.keys(defaults) as Name[] // no others are there
  const options = { help: { type: 'boolean' }, ...Object.fromEntries(names.map((name) => [name, { type: 'string' }])) }
  try {
    // Object.fromEntries forgets that the types are these two.
    const { values } = parseArgs({ options: options as Record<string, { type: 'string' | 'boolean' }> })
    if (values.help === true) {
      process.stdout.write(help)
      process.exit(0)
    }
    for (const name of names) {
      if (values[name] === undefined) continue
      if (!/^[1-9]\d{0,8}$/.test(String(values[name]))) throw new Error(`--${name} must be a whole number from 1`)
      numbers[name] = Number(values[name])
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${help}`)
    process.exit(2)
  }
  return numbers
}
