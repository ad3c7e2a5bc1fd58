import { chmod, chown, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { User } from '../../../routes-file/user.ts'

/** A payload that only one user can read, in a folder of its own. */
export interface PayloadFile {
  readonly path: string
  /** With the folder. */
  remove(): Promise<void>
}

/**
 * The folder stays the server's, also where the file is another user's: who may write into a folder decides what its
 * removal meets.
 * @param user whose the file is; undefined: who runs the server.
 */
export async function writePayload(body: Uint8Array, user: User | undefined): Promise<PayloadFile> {
  const folder = await mkdtemp(join(tmpdir(), 'hookpact-program-'))
  const path = join(folder, 'payload')

  async function remove(): Promise<void> {
    // What a program of the server's own user has put into it is removed as well.
    if (user === undefined) return rm(folder, { recursive: true, force: true })
    await rm(path, { force: true })
    await rmdir(folder)
  }

  try {
    await writeFile(path, body, { mode: 0o600, flag: 'wx' })
    if (user !== undefined) {
      await chown(path, user.uid, user.gid)
      await chmod(folder, 0o711)
    }
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
