import type { AddressScheme, BasicScheme, HmacScheme, JwtScheme, PublicKeyScheme, TokenScheme } from '../scheme.ts'

type WithoutSecret<Of> = Of extends unknown ? Omit<Of, 'secret'> : never

/** A scheme that lacks only the name of the variable with its secret. */
export type Preset = WithoutSecret<HmacScheme | PublicKeyScheme | JwtScheme | TokenScheme | BasicScheme | AddressScheme>

/** A preset that is an HMAC. */
export type HmacPreset = WithoutSecret<HmacScheme>
