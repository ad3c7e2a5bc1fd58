import { readFileSync } from 'node:fs'

/** Who runs a program, by numbers. */
export interface User {
  readonly uid: number
  readonly gid: number
}

const passwdFile = '/etc/passwd'

/**
 * Looks a user up, with its own group: a program that kept the server's group would keep root's.
 *
 * A number that is not listed is its own group too.
 * @param written a name or a uid.
 * @param ownUid who runs the server; undefined where there are no such numbers.
 * @throws Error that begins with `place`: when there is no such user, or the server cannot become it.
 */
export function readUser(written: string | number, place: string, ownUid = process.getuid?.()): User {
  if (ownUid !== 0) {
    throw new Error(`${place}: only a server that runs as root can run a program as somebody else: leave user out`)
  }
  const uid = /^\d+$/.test(String(written)) ? Number(written) : undefined
  const known = users().find((user) => (uid === undefined ? user.name === written : user.uid === uid))
  if (known !== undefined) return { uid: known.uid, gid: known.gid }
  if (uid !== undefined) return { uid, gid: uid }
  throw new Error(`${place}: there is no user ${written} in ${passwdFile}: write one that is there, or a number`)
}

/** @see https://man7.org/linux/man-pages/man5/passwd.5.html */
function users(): (User & { readonly name: string })[] {
  return readFileSync(passwdFile, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid ?? Number.NaN), gid: Number(gid ?? Number.NaN) }))
    .filter(({ uid, gid }) => Number.isInteger(uid) && Number.isInteger(gid))
}
