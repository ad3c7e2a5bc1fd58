import type { Store } from '../store.ts'
import type { StoredSecrets } from '../subscriptions.ts'
import { placeOfHeader, placeOfSecret, placeOfSigningKey } from './places.ts'
import type { Sealer } from './sealer.ts'
import { isSealed, Sealed } from './sealer.ts'

const pageSize = 500
/** A subscription that is changed meanwhile is looked at again. */
const maxRounds = 5

/**
 * Looks through all that is secret before a process begins: seals with the current key what is not, be it of a version
 * that did not encrypt or of a key that is to be dropped.
 * @param store as it is below the encryption.
 * @returns false if subscriptions were changed again and again meanwhile: some may not be sealed with the current key.
 * @throws Error when something was sealed with a key that is not here.
 */
export async function resealStore(store: Store, sealer: Sealer): Promise<boolean> {
  for (const { id, privateKey } of await store.listSigningKeys()) {
    const place = placeOfSigningKey(id)
    const resealed = reseal(sealer, privateKey, place, `the signing key ${id}`)
    if (resealed !== privateKey) await store.replaceSigningKey(id, privateKey, resealed)
  }
  for (let round = 0; round < maxRounds; round += 1) if (await resealSubscriptions(store, sealer)) return true
  return false
}

/** Whether anything in the store is sealed, with whatever key. */
export async function hasSealed(store: Store): Promise<boolean> {
  if ((await store.listSigningKeys()).some(({ privateKey }) => isSealed(privateKey))) return true
  for (let before: string | undefined; ; ) {
    const page = await store.listStoredSecrets({ limit: pageSize, before })
    const texts = page.flatMap(({ secrets, headers }) => [
      ...secrets.map(({ secret }) => secret),
      ...Object.values(headers),
    ])
    if (texts.some(isSealed)) return true
    before = page.at(-1)?.id
    if (page.length < pageSize) return false
  }
}

/** False if one was changed meanwhile. */
async function resealSubscriptions(store: Store, sealer: Sealer): Promise<boolean> {
  let isDone = true
  for (let before: string | undefined; ; ) {
    const page = await store.listStoredSecrets({ limit: pageSize, before })
    for (const stored of page) {
      const resealed = resealOne(sealer, stored)
      if (resealed !== undefined && !(await store.replaceStoredSecrets(stored, resealed))) isDone = false
    }
    before = page.at(-1)?.id
    if (page.length < pageSize) return isDone
  }
}

/** Undefined if all of it is as it should be. */
function resealOne(sealer: Sealer, stored: StoredSecrets): StoredSecrets | undefined {
  const { id, secrets, headers } = stored
  const what = `a secret of ${id}`
  let isChanged = false
  const one = (text: string, place: string) => {
    const resealed = reseal(sealer, text, place, what)
    isChanged ||= resealed !== text
    return resealed
  }
  const resealed = {
    id,
    secrets: secrets.map((entry) => ({ ...entry, secret: one(entry.secret, placeOfSecret(id)) })),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, one(value, placeOfHeader(id, name))]),
    ),
  }
  return isChanged ? resealed : undefined
}

function reseal(sealer: Sealer, text: string, place: string, what: string): string {
  try {
    const opened = sealer.open(text, place)
    return sealer.isCurrent(text) ? text : sealer.seal(opened, place)
  } catch (error) {
    if (!(error instanceof Sealed)) throw error
    throw new Error(
      `${what} cannot be decrypted: ${error.message}. Give HOOKPACT_ENCRYPTION_KEY the key that it was encrypted with, or put back the file encryption.key of DATA_DIR; every process of one database needs the same`,
    )
  }
}
