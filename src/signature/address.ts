import { createNetworkCheck, toNetwork } from '../network.ts'
import type { Refused } from './refusal.ts'
import { refuse } from './refusal.ts'
import type { RequestHead, VerifyContext } from './request.ts'

/**
 * Judges by the sender's address: in the contract's list or the variable's. An entry of the variable that is neither
 * an address nor a network allows nothing.
 * @throws Error if the contract's list has such an entry.
 */
export function createAddressJudge({ addresses = [] }: { readonly addresses?: readonly string[] }) {
  const declared = addresses.map((text) => {
    const network = toNetwork(text)
    if (network === undefined) throw new Error(`${text} is neither an address nor a network`)
    return network
  })
  let known = { list: '', allows: createNetworkCheck(declared), isEmpty: declared.length === 0 }

  return ({ address }: RequestHead, { secrets }: Pick<VerifyContext, 'secrets'>): Refused | undefined => {
    const list = secrets.join(',')
    if (list !== known.list) {
      const networks = list.split(',').flatMap((text) => toNetwork(text.trim()) ?? [])
      const all = [...declared, ...networks]
      known = { list, allows: createNetworkCheck(all), isEmpty: all.length === 0 }
    }
    if (known.isEmpty) return refuse('no-secret')
    return known.allows(address) ? undefined : refuse('address-refused')
  }
}
