import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { User } from '../../../routes-file/user.ts'

/** A payload that only one user can read, in a folder that is only that user's. */
export interface PayloadFile {
  readonly path: string
  /** With the folder, and what the program has put into it. */
  remove(): Promise<void>
}

/** @param user whose it is; undefined: who runs the server. */
export async function writePayload(body: Uint8Array, user: User | undefined): Promise<PayloadFile> {
  const folder = await mkdtemp(join(tmpdir(), 'hookpact-program-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'payload')
    await writeFile(path, body, { mode: 0o600, flag: 'wx' })
    if (user !== undefined) for (const each of [path, folder]) await chown(each, user.uid, user.gid)
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
