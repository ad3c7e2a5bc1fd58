import type { DatabaseSync } from 'node:sqlite'
import type { Migrated } from '../migrated.ts'

/** Append-only: a database knows by `user_version` how many it has been through. */
const migrations: readonly string[] = [
  `
  CREATE TABLE events (
    id                 TEXT PRIMARY KEY NOT NULL,
    direction          TEXT NOT NULL,
    source             TEXT,
    type               TEXT NOT NULL,
    status             TEXT NOT NULL,
    sender_delivery_id TEXT,
    dedup_key          TEXT,
    fingerprint        TEXT,
    caused_by          TEXT,
    created_at_ms      INTEGER NOT NULL,
    content_type       TEXT NOT NULL,
    size_bytes         INTEGER NOT NULL,
    faults             TEXT NOT NULL,
    headers            TEXT NOT NULL,
    body               BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_by_dedup_key ON events (dedup_key) WHERE dedup_key IS NOT NULL;
  CREATE INDEX events_by_type ON events (type, id);
  CREATE INDEX events_in_quarantine ON events (id) WHERE status = 'quarantined';

  CREATE TABLE deliveries (
    id               TEXT PRIMARY KEY NOT NULL,
    event_id         TEXT NOT NULL,
    event_type       TEXT NOT NULL,
    destination_kind TEXT NOT NULL,
    destination_id   TEXT NOT NULL,
    status           TEXT NOT NULL,
    attempt_count    INTEGER NOT NULL DEFAULT 0,
    -- attempts made before the last manual retry: the schedule began anew after them
    earlier_attempts INTEGER NOT NULL DEFAULT 0,
    -- pending: the next attempt; running: the end of the lease; else null
    due_at_ms        INTEGER,
    claimed_at_ms    INTEGER,
    created_at_ms    INTEGER NOT NULL,
    ended_at_ms      INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deliveries_due ON deliveries (due_at_ms) WHERE due_at_ms IS NOT NULL;
  CREATE INDEX deliveries_by_event ON deliveries (event_id);
  CREATE INDEX deliveries_set_aside ON deliveries (status, id) WHERE status IN ('exhausted', 'canceled', 'held');
  CREATE INDEX deliveries_unfinished_of_subscription ON deliveries (destination_id)
    WHERE destination_kind = 'subscription' AND status IN ('pending', 'running', 'held');

  CREATE TABLE attempts (
    delivery_id   TEXT NOT NULL,
    number        INTEGER NOT NULL,
    started_at_ms INTEGER NOT NULL,
    duration_ms   INTEGER NOT NULL,
    outcome       TEXT NOT NULL,
    status_code   INTEGER,
    error         TEXT,
    output        TEXT,
    PRIMARY KEY (delivery_id, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE subscriptions (
    id               TEXT PRIMARY KEY NOT NULL,
    url              TEXT NOT NULL,
    description      TEXT NOT NULL,
    status           TEXT NOT NULL,
    disabled_reason  TEXT,
    secrets          TEXT NOT NULL,
    failing_since_ms INTEGER,
    created_at_ms    INTEGER NOT NULL,
    updated_at_ms    INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE subscribed_types (
    event_type      TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    position        INTEGER NOT NULL,
    PRIMARY KEY (event_type, subscription_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX subscribed_types_of_subscription ON subscribed_types (subscription_id, position);

  CREATE TABLE api_keys (
    id            TEXT PRIMARY KEY NOT NULL,
    hash          TEXT NOT NULL UNIQUE,
    is_first      INTEGER NOT NULL,
    created_at_ms INTEGER NOT NULL
  ) STRICT;
  `,
  // By what a claim does not change: an index is written for every column that its WHERE names.
  `
  DROP INDEX deliveries_unfinished_of_subscription;
  CREATE INDEX deliveries_unfinished_of_subscription ON deliveries (destination_id)
    WHERE destination_kind = 'subscription' AND ended_at_ms IS NULL;
  `,
  `
  -- their bytes are in a folder beside the database
  CREATE TABLE files (
    id            TEXT PRIMARY KEY NOT NULL,
    -- null until an event is recorded with it
    event_id      TEXT,
    size_bytes    INTEGER NOT NULL,
    sha256        TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_by_event ON files (event_id) WHERE event_id IS NOT NULL;
  CREATE INDEX files_unclaimed ON files (created_at_ms) WHERE event_id IS NULL;

  CREATE TABLE rejections (
    id      TEXT PRIMARY KEY NOT NULL,
    source  TEXT NOT NULL,
    address TEXT NOT NULL,
    code    TEXT NOT NULL,
    reason  TEXT,
    at_ms   INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // By lanes: a claim finds what is due in one however much waits in others. In a lane in the order of time and id.
  `
  DROP INDEX deliveries_due;
  CREATE INDEX deliveries_due ON deliveries (destination_id, due_at_ms) WHERE due_at_ms IS NOT NULL;

  -- subscriptions that have rules of their own, or whose consumer is left alone
  CREATE TABLE lanes (
    subscription_id  TEXT PRIMARY KEY NOT NULL,
    max_in_flight    INTEGER,
    rate_requests    INTEGER,
    rate_seconds     INTEGER,
    -- requests that might have been made at refilled_at_ms
    tokens           REAL NOT NULL DEFAULT 0,
    refilled_at_ms   INTEGER NOT NULL DEFAULT 0,
    blocked_until_ms INTEGER
  ) STRICT, WITHOUT ROWID;

  -- attempts of lanes with a maximum; one whose lease is over counts no more
  CREATE TABLE in_flight (
    subscription_id TEXT NOT NULL,
    delivery_id     TEXT NOT NULL,
    until_ms        INTEGER NOT NULL,
    PRIMARY KEY (subscription_id, delivery_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- JSON: {"dnsMs":…,"connectMs":…,"tlsMs":…,"firstByteMs":…}, each if there is one
  ALTER TABLE attempts ADD COLUMN timings TEXT;
  `,
  `
  CREATE TABLE idempotency_keys (
    key           TEXT PRIMARY KEY NOT NULL,
    fingerprint   TEXT NOT NULL,
    claimed_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotency_keys_by_time ON idempotency_keys (claimed_at_ms);
  -- what publishers named before counts as it did, for a day
  INSERT INTO idempotency_keys SELECT substr(dedup_key, 5), fingerprint, created_at_ms
    FROM events WHERE dedup_key >= 'out:' AND dedup_key < 'out;';
  UPDATE events SET dedup_key = 'out:' || created_at_ms || ':0:' || substr(dedup_key, 5)
    WHERE dedup_key >= 'out:' AND dedup_key < 'out;';
  `,
  `
  -- JSON: what differs from the defaults
  ALTER TABLE subscriptions ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';

  CREATE TABLE signing_keys (
    id            TEXT PRIMARY KEY NOT NULL,
    public_key    TEXT NOT NULL,
    private_key   TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    -- null of the one that signs
    retired_at_ms INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX signing_keys_current ON signing_keys (retired_at_ms IS NULL) WHERE retired_at_ms IS NULL;
  `,
  `
  ALTER TABLE events ADD COLUMN ordering_key TEXT;
  -- set as long as it has a place in the order of its subscription and key
  ALTER TABLE deliveries ADD COLUMN ordering_key TEXT;
  ALTER TABLE deliveries ADD COLUMN ordering_place INTEGER;
  CREATE INDEX deliveries_in_order ON deliveries (destination_id, ordering_key, ordering_place)
    WHERE ordering_key IS NOT NULL;
  `,
  `
  CREATE TABLE replays (
    id            TEXT PRIMARY KEY NOT NULL,
    -- JSON: which deliveries
    filter        TEXT NOT NULL,
    status        TEXT NOT NULL,
    -- the last delivery that was looked at
    last_id       TEXT NOT NULL DEFAULT '',
    -- null when there were too many to count
    matched       INTEGER,
    replayed      INTEGER NOT NULL DEFAULT 0,
    skipped       INTEGER NOT NULL DEFAULT 0,
    created_at_ms INTEGER NOT NULL,
    -- when it had its last turn
    stepped_at_ms INTEGER NOT NULL DEFAULT 0,
    ended_at_ms   INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX replays_unfinished ON replays (stepped_at_ms, id) WHERE ended_at_ms IS NULL;
  `,
  `
  -- how many deliveries a request brings, and for how long the first of them waits for others
  ALTER TABLE lanes ADD COLUMN batch_events INTEGER;
  ALTER TABLE lanes ADD COLUMN batch_wait_ms INTEGER;
  `,
  `
  -- which attempt: another one, that comes back late, does not end it
  ALTER TABLE in_flight ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0;
  `,
  // An event for a hundred backlogged subscriptions writes a page of an index for each: one index less is half as many.
  `
  DROP INDEX deliveries_unfinished_of_subscription;
  CREATE INDEX deliveries_held ON deliveries (destination_id) WHERE status = 'held';
  CREATE INDEX deliveries_behind ON deliveries (destination_id) WHERE status = 'pending' AND due_at_ms IS NULL;
  `,
  `
  CREATE TABLE progress (
    delivery_id TEXT PRIMARY KEY NOT NULL,
    -- in millionths
    share       INTEGER NOT NULL,
    text        TEXT NOT NULL,
    at_ms       INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  // Each write of a delivery asks whether it is one of these, and for IN (…) SQLite makes a table first: 2 µs.
  `
  DROP INDEX deliveries_set_aside;
  CREATE INDEX deliveries_set_aside ON deliveries (status, id)
    WHERE status = 'exhausted' OR status = 'canceled' OR status = 'held';
  `,
]

/** The version of this program. */
export const sqliteVersion = migrations.length

/**
 * Brings a database to the version of this program. Two processes may race: the second finds the work done.
 * @throws Error when the database is from a newer version.
 */
export function migrate(db: DatabaseSync): Migrated {
  db.exec('BEGIN IMMEDIATE')
  try {
    const version = readVersion(db)
    if (version > migrations.length) {
      throw new Error(`the database has version ${version}, and this program knows versions up to ${migrations.length}`)
    }
    for (const migration of migrations.slice(version)) db.exec(migration)
    db.exec(`PRAGMA user_version = ${migrations.length}`)
    db.exec('COMMIT')
    return { from: version, to: migrations.length }
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

/** The version that a database has; 0 if it was never migrated. */
export function readVersion(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}
