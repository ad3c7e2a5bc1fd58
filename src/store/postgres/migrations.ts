import type { Migrated } from '../migrated.ts'
import type { Pool, Session } from './connection.ts'
import { ensurePartitions } from './partitions.ts'

/*
 * Ids are text that sorts by time (UUIDv7), so that a range of ids is a range of time: the tables that grow are
 * partitioned by it, and an id alone finds its partition. Texts that are compared have the collation "C": bytes.
 */

/** Append-only: a database knows by `hookpact_migrations` which it has been through. */
const migrations: readonly string[] = [
  `
  CREATE TABLE events (
    id                 TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    direction          TEXT NOT NULL,
    source             TEXT,
    type               TEXT COLLATE "C" NOT NULL,
    status             TEXT NOT NULL,
    sender_delivery_id TEXT,
    fingerprint        TEXT,
    caused_by          TEXT,
    created_at_ms      BIGINT NOT NULL,
    content_type       TEXT NOT NULL,
    size_bytes         BIGINT NOT NULL,
    faults             TEXT NOT NULL,
    headers            TEXT NOT NULL,
    body               BYTEA NOT NULL
  ) PARTITION BY RANGE (id);
  -- as it came: to compress each body would cost more than to write it
  ALTER TABLE events ALTER COLUMN body SET STORAGE EXTERNAL;
  CREATE TABLE events_other PARTITION OF events DEFAULT;
  CREATE INDEX events_by_type ON events (type, id);
  CREATE INDEX events_in_quarantine ON events (id) WHERE status = 'quarantined';

  -- beside the events, since a key must be unique over all partitions
  CREATE TABLE dedup_keys (
    key      TEXT COLLATE "C" PRIMARY KEY,
    event_id TEXT COLLATE "C" NOT NULL
  );
  CREATE INDEX dedup_keys_by_event ON dedup_keys USING brin (event_id);

  CREATE TABLE deliveries (
    id               TEXT COLLATE "C" PRIMARY KEY,
    event_id         TEXT COLLATE "C" NOT NULL,
    event_type       TEXT NOT NULL,
    destination_kind TEXT NOT NULL,
    destination_id   TEXT COLLATE "C" NOT NULL,
    status           TEXT NOT NULL,
    attempt_count    INTEGER NOT NULL DEFAULT 0,
    -- attempts made before the last manual retry: the schedule began anew after them
    earlier_attempts INTEGER NOT NULL DEFAULT 0,
    -- when the attempt that waits or runs was due; null when none is to be made
    due_at_ms        BIGINT,
    -- running is a pending delivery with a lease: a claim changes no column that an index names, so that PostgreSQL
    -- writes the row alone (HOT), if its page has room: hence the fillfactor, below a half
    lease_until_ms   BIGINT,
    claimed_at_ms    BIGINT,
    created_at_ms    BIGINT NOT NULL,
    ended_at_ms      BIGINT
  ) WITH (fillfactor = 45, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
  CREATE INDEX deliveries_due ON deliveries (due_at_ms) WHERE due_at_ms IS NOT NULL;
  CREATE INDEX deliveries_by_event ON deliveries (event_id);
  CREATE INDEX deliveries_set_aside ON deliveries (status, id) WHERE status IN ('exhausted', 'canceled', 'held');
  CREATE INDEX deliveries_unfinished_of_subscription ON deliveries (destination_id, status)
    WHERE destination_kind = 'subscription' AND ended_at_ms IS NULL;

  CREATE TABLE attempts (
    delivery_id   TEXT COLLATE "C" NOT NULL,
    number        INTEGER NOT NULL,
    started_at_ms BIGINT NOT NULL,
    duration_ms   BIGINT NOT NULL,
    outcome       TEXT NOT NULL,
    status_code   INTEGER,
    -- bytes, since TEXT takes no NUL, and consumers say what they like
    error         BYTEA,
    output        BYTEA,
    PRIMARY KEY (delivery_id, number)
  ) PARTITION BY RANGE (delivery_id);
  CREATE TABLE attempts_other PARTITION OF attempts DEFAULT;

  CREATE TABLE subscriptions (
    id               TEXT COLLATE "C" PRIMARY KEY,
    url              TEXT NOT NULL,
    description      TEXT NOT NULL,
    events           TEXT[] NOT NULL,
    status           TEXT NOT NULL,
    disabled_reason  TEXT,
    secrets          TEXT NOT NULL,
    failing_since_ms BIGINT,
    created_at_ms    BIGINT NOT NULL,
    updated_at_ms    BIGINT NOT NULL
  );
  CREATE INDEX subscriptions_by_event ON subscriptions USING gin (events);

  CREATE TABLE api_keys (
    id            TEXT COLLATE "C" PRIMARY KEY,
    hash          TEXT NOT NULL UNIQUE,
    is_first      BOOLEAN NOT NULL,
    created_at_ms BIGINT NOT NULL
  );

  -- the time that is given, or the database's own: leases of many machines are judged by one clock
  CREATE FUNCTION time_ms(given BIGINT) RETURNS BIGINT LANGUAGE sql VOLATILE PARALLEL SAFE AS
    $$ SELECT coalesce(given, (extract(epoch FROM clock_timestamp()) * 1000)::bigint) $$;
  `,
  `
  CREATE TABLE files (
    id            TEXT COLLATE "C" PRIMARY KEY,
    -- null until an event is recorded with it
    event_id      TEXT COLLATE "C",
    -- both null while its bytes come
    size_bytes    BIGINT,
    sha256        TEXT,
    created_at_ms BIGINT NOT NULL
  );
  CREATE INDEX files_by_event ON files (event_id) WHERE event_id IS NOT NULL;
  CREATE INDEX files_unclaimed ON files (created_at_ms) WHERE event_id IS NULL;

  -- pieces of 256 KiB, the last one shorter
  CREATE TABLE file_chunks (
    file_id  TEXT COLLATE "C" NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    bytes    BYTEA NOT NULL,
    PRIMARY KEY (file_id, position)
  );
  ALTER TABLE file_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

  CREATE TABLE rejections (
    id      TEXT COLLATE "C" PRIMARY KEY,
    source  TEXT NOT NULL,
    address TEXT NOT NULL,
    code    TEXT NOT NULL,
    reason  TEXT,
    at_ms   BIGINT NOT NULL
  );
  `,
  `
  -- JSON: {"dnsMs":…,"connectMs":…,"tlsMs":…,"firstByteMs":…}, each if there is one
  ALTER TABLE attempts ADD COLUMN timings TEXT;
  `,
  `
  CREATE TABLE idempotency_keys (
    key           TEXT COLLATE "C" PRIMARY KEY,
    fingerprint   TEXT NOT NULL,
    claimed_at_ms BIGINT NOT NULL
  );
  CREATE INDEX idempotency_keys_by_time ON idempotency_keys (claimed_at_ms);
  -- what publishers named before counts as it did, for a day
  INSERT INTO idempotency_keys SELECT substr(k.key, 5), e.fingerprint, e.created_at_ms
    FROM dedup_keys k JOIN events e ON e.id = k.event_id WHERE k.key >= 'out:' AND k.key < 'out;';
  UPDATE dedup_keys k SET key = 'out:' || e.created_at_ms || ':0:' || substr(k.key, 5)
    FROM events e WHERE e.id = k.event_id AND k.key >= 'out:' AND k.key < 'out;';

  -- once rows are removed, new keys fill the room between old ones, and a range of blocks says nothing any more
  DROP INDEX dedup_keys_by_event;
  CREATE INDEX dedup_keys_by_event ON dedup_keys (event_id);
  `,
  `
  -- by lanes: a claim finds what is due in one however much waits in others
  DROP INDEX deliveries_due;
  CREATE INDEX deliveries_due ON deliveries (destination_id, due_at_ms) WHERE due_at_ms IS NOT NULL;

  -- subscriptions that have rules of their own, or whose consumer is left alone. Beside the subscriptions, since a claim
  -- locks what it changes here, and whoever records events shares those.
  CREATE TABLE lanes (
    subscription_id  TEXT COLLATE "C" PRIMARY KEY,
    max_in_flight    INTEGER,
    rate_requests    INTEGER,
    rate_seconds     INTEGER,
    -- requests that might have been made at refilled_at_ms
    tokens           DOUBLE PRECISION NOT NULL DEFAULT 0,
    refilled_at_ms   BIGINT NOT NULL DEFAULT 0,
    blocked_until_ms BIGINT
  );

  -- attempts of lanes with a maximum; one whose lease is over counts no more
  CREATE TABLE in_flight (
    subscription_id TEXT COLLATE "C" NOT NULL,
    delivery_id     TEXT COLLATE "C" NOT NULL,
    until_ms        BIGINT NOT NULL,
    PRIMARY KEY (subscription_id, delivery_id)
  );
  `,
  `
  -- JSON: what differs from the defaults
  ALTER TABLE subscriptions ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';

  CREATE TABLE signing_keys (
    id            TEXT COLLATE "C" PRIMARY KEY,
    public_key    TEXT NOT NULL,
    private_key   TEXT NOT NULL,
    created_at_ms BIGINT NOT NULL,
    -- null of the one that signs
    retired_at_ms BIGINT
  );
  CREATE UNIQUE INDEX signing_keys_current ON signing_keys ((retired_at_ms IS NULL)) WHERE retired_at_ms IS NULL;
  `,
  `
  ALTER TABLE events ADD COLUMN ordering_key TEXT;
  -- set as long as it has a place in the order of its subscription and key
  ALTER TABLE deliveries ADD COLUMN ordering_key TEXT COLLATE "C";
  ALTER TABLE deliveries ADD COLUMN ordering_place BIGINT;
  CREATE INDEX deliveries_in_order ON deliveries (destination_id, ordering_key, ordering_place)
    WHERE ordering_key IS NOT NULL;
  `,
  `
  CREATE TABLE replays (
    id            TEXT COLLATE "C" PRIMARY KEY,
    -- JSON: which deliveries
    filter        TEXT NOT NULL,
    status        TEXT NOT NULL,
    -- the last delivery that was looked at
    last_id       TEXT COLLATE "C" NOT NULL DEFAULT '',
    -- null when there were too many to count
    matched       BIGINT,
    replayed      BIGINT NOT NULL DEFAULT 0,
    skipped       BIGINT NOT NULL DEFAULT 0,
    created_at_ms BIGINT NOT NULL,
    -- when it had its last turn
    stepped_at_ms BIGINT NOT NULL DEFAULT 0,
    ended_at_ms   BIGINT
  );
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
  `
  CREATE TABLE progress (
    delivery_id TEXT COLLATE "C" PRIMARY KEY,
    -- in millionths
    share       INTEGER NOT NULL,
    text        TEXT NOT NULL,
    at_ms       BIGINT NOT NULL
  );
  `,
]

/** Whoever makes or drops tables has this lock. */
export const migrateLockKey = `hashtext('hookpact migrations')`
const lock = { name: 'migrate-lock', text: `SELECT pg_advisory_xact_lock(${migrateLockKey})` }
const makeLedger = {
  name: 'migrate-ledger',
  text: 'CREATE TABLE IF NOT EXISTS hookpact_migrations (number INTEGER PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())',
}
const readLedger = { name: 'migrate-read', text: 'SELECT coalesce(max(number), 0) AS version FROM hookpact_migrations' }
const note = { name: 'migrate-note', text: 'INSERT INTO hookpact_migrations (number) VALUES ($1)' }

/**
 * Brings a database to the version of this program, in one transaction. Of processes that race, the others wait and
 * find the work done.
 * @throws Error when the database is from a newer version.
 */
export function migrate(pool: Pool, nowMs: number): Promise<Migrated> {
  return pool.transaction(async (session) => {
    await session.run(lock)
    await session.run(makeLedger)
    const version = await currentVersion(session)
    if (version > migrations.length) {
      throw new Error(`the database has version ${version}, and this program knows versions up to ${migrations.length}`)
    }
    for (const [index, text] of migrations.entries()) {
      if (index < version) continue
      // Without a name and values several statements are one message.
      await session.run({ name: '', text })
      await session.run(note, [index + 1])
    }
    await ensurePartitions(session, nowMs)
    return { from: version, to: migrations.length }
  })
}

/** Makes the partitions that a process which runs for long will need. */
export function keepPartitions(pool: Pool, nowMs: number): Promise<void> {
  return pool.transaction(async (session) => {
    await session.run(lock)
    await ensurePartitions(session, nowMs)
  })
}

async function currentVersion(session: Session): Promise<number> {
  const [row] = await session.run<{ version: number }>(readLedger)
  return row?.version ?? 0
}
