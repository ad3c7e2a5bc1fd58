/** No argument, variable or path can carry a NUL. */
const plainText = '^[^\\u0000]*$'
const variableName = '^(?!HOOK_)[A-Za-z_][A-Za-z0-9_]*$'
const durationText = '^\\d{1,9}(ms|s|m|h|d)$'

/** One program as it is written in the file: a schema of JSON Schema 2020-12. Editors show its descriptions. */
export const programSchema = {
  type: 'object',
  title: 'Program',
  description: 'A command that runs when an event reaches it, without a shell.',
  required: ['command'],
  additionalProperties: false,
  properties: {
    command: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: plainText },
      description:
        'The file and its fixed arguments, each as it is: no shell reads them. A file without a slash is looked for in PATH; one with a slash is relative to the folder of this file.',
      examples: [['./report-bug.sh'], ['python3', 'import.py', '--dry-run']],
    },
    params: {
      type: 'object',
      propertyNames: { pattern: '^[a-z][a-z0-9_-]*$' },
      additionalProperties: { type: 'string', minLength: 1 },
      description:
        'What it is told of the event, by name: `--name=value`. A value is a CEL expression (`body.issue.key`, `event.id`), a JSON pointer into the body (`/issue/key`), or one of the words `event_type` and `raw_payload` (the payload as text). A fixed text is a CEL text: `\'"high"\'`. What is absent or null is left out; lists and objects become JSON.',
      examples: [{ key: '/issue/key', summary: 'body.issue.fields.summary', type: 'event_type' }],
    },
    pass: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['arguments', 'environment', 'stdin', 'file'] },
      default: ['arguments'],
      description:
        '`arguments`: each param as one argument, `--name=value`. `environment`: each param as `HOOK_NAME`, beside HOOK_EVENT_TYPE, HOOK_EVENT_ID, HOOK_SOURCE, HOOK_DELIVERY_ID and HOOK_ATTEMPT. `stdin`: the bytes of the payload. `file`: the bytes of the payload in a private file, which is removed afterwards; its path is in HOOK_RAW_PAYLOAD_FILE and, with `arguments`, in `--raw-payload-file=`.',
    },
    working_dir: {
      type: 'string',
      minLength: 1,
      pattern: plainText,
      description: 'The folder in which it runs, relative to the folder of this file, which is the default.',
    },
    timeout: {
      type: 'string',
      pattern: durationText,
      default: '1m',
      description: 'How long it may take, up to `1h`. Then it and all of its group get TERM, and KILL 5 s later.',
      examples: ['30s', '10m'],
    },
    run_async: {
      type: 'boolean',
      default: true,
      description: 'Whether the sender is answered before the program has ended.',
    },
    concurrency: {
      type: 'integer',
      minimum: 1,
      maximum: 256,
      default: 4,
      description: 'How many of it run at once in one process of the server.',
    },
    env: {
      description:
        'All of its environment but PATH, which it always has, and what `pass` adds: names of variables of the server that it gets too, or names with texts. Names that begin with `HOOK_` are taken.',
      oneOf: [
        { type: 'array', uniqueItems: true, items: { type: 'string', pattern: variableName } },
        {
          type: 'object',
          propertyNames: { pattern: variableName },
          additionalProperties: { type: 'string', pattern: plainText },
        },
      ],
      examples: [['TRACKER_TOKEN'], { LANG: 'C.UTF-8', BUGS_FILE: '/var/lib/bugs.jsonl' }],
    },
    user: {
      description:
        'Who runs it: a name of /etc/passwd, or a number. Only where the server runs as root; left out: who runs the server.',
      oneOf: [
        { type: 'string', minLength: 1 },
        { type: 'integer', minimum: 0, maximum: 4_294_967_294 },
      ],
    },
    success_codes: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'integer', minimum: 0, maximum: 255 },
      default: [0],
      description: 'The exit codes that mean done. After any other it is tried again.',
    },
    retry: {
      description:
        'The wait after each failed attempt, each up to `60d`; one attempt more than there are waits. `never`: one attempt. Left out: RETRY_SCHEDULE.',
      oneOf: [
        { const: 'never' },
        { type: 'array', minItems: 1, maxItems: 100, items: { type: 'string', pattern: durationText } },
      ],
      examples: [['5s', '1m', '1h'], 'never'],
    },
  },
} as const
