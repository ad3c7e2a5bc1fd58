/** A chat, and what it is told of an event. */
export interface Channel {
  readonly name: string
  readonly kind: 'slack' | 'discord' | 'telegram' | 'teams' | 'json'
}
