// Made by `npm run generate` from openapi.yaml.
export interface paths {
    readonly "/webhooks/github": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a GitHub webhook
         * @description The URL to enter as *Payload URL* in GitHub, with the secret of `GITHUB_WEBHOOK_SECRET`. Both content types that GitHub
         *     offers are taken; the signature covers the bytes as sent.
         *
         *     An event type that has no schema here is stored and acknowledged, and no handler runs. A payload that breaks its
         *     schema is acknowledged too, as `quarantined`: it is kept byte for byte, and delivered once it is released.
         */
        readonly post: operations["receiveGithub"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/gitlab": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a GitLab webhook
         * @description The *URL* of a webhook of a project or group. Give it a *signing token*, and put that (`whsec_…`) into `GITLAB_WEBHOOK_SECRET`; a GitLab that
         *     cannot sign sends its *secret token*, which goes into `GITLAB_WEBHOOK_TOKEN`. A request that carries a signature is judged by it alone.
         *
         *     The answer is empty, since GitLab keeps what it is answered. Custom webhook templates change the payload, which is quarantined then.
         */
        readonly post: operations["receiveGitlab"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/stripe": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Stripe webhook
         * @description The *Endpoint URL* of an event destination. Its signing secret (`whsec_…`, taken as it stands) goes into `STRIPE_WEBHOOK_SECRET`; while it is
         *     rolled, the old one beside it. Stripe sends events in any order, and repeats them for three days.
         */
        readonly post: operations["receiveStripe"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/slack/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive an event of Slack
         * @description The *Request URL* under *Event Subscriptions* of a Slack app, whose signing secret goes into `SLACK_SIGNING_SECRET`. The question with which
         *     Slack checks the URL is answered once its signature holds, and never stored.
         */
        readonly post: operations["receiveSlackEvents"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/slack/commands": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a slash command of Slack
         * @description The *Request URL* of every slash command of a Slack app, whose signing secret goes into `SLACK_SIGNING_SECRET`. What the application answers
         *     is shown in Slack: `src/handlers/slack-commands.ts` decides it, within Slack's three seconds. Longer work belongs in the handler.
         */
        readonly post: operations["receiveSlackCommands"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/slack/interactive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive an interaction of Slack
         * @description The *Request URL* under *Interactivity & Shortcuts* of a Slack app, whose signing secret goes into `SLACK_SIGNING_SECRET`. The answer is empty,
         *     which also closes the view that was submitted.
         */
        readonly post: operations["receiveSlackInteractive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/jira": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Jira webhook
         * @description The *URL* of a webhook of Jira, with a secret, which goes into `JIRA_WEBHOOK_SECRET`. A Connect app sends a JWT instead, signed with the shared
         *     secret of its installation: `JIRA_CONNECT_SECRET`. That JWT covers the URL, not the body. A webhook without a secret is refused.
         */
        readonly post: operations["receiveJira"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/shopify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Shopify webhook
         * @description The `uri` of webhook subscriptions, and of Events, of a Shopify app. Its client secret goes into `SHOPIFY_WEBHOOK_SECRET`. The answer is empty,
         *     and Shopify waits five seconds for it; a subscription that fails for four hours is deleted.
         */
        readonly post: operations["receiveShopify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/bitbucket": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Bitbucket webhook
         * @description The *URL* of a webhook of a Bitbucket Cloud repository or workspace, with a secret, which goes into `BITBUCKET_WEBHOOK_SECRET`.
         */
        readonly post: operations["receiveBitbucket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/linear": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Linear webhook
         * @description The *URL* of a webhook of a Linear workspace or app. Its signing secret goes into `LINEAR_WEBHOOK_SECRET`. Linear wants 200, and the answer is
         *     empty; a request older than a minute by its `webhookTimestamp` is refused.
         */
        readonly post: operations["receiveLinear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/pagerduty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a PagerDuty webhook
         * @description The *Webhook URL* of a V3 subscription under *Integrations, Generic Webhooks*. The secret that PagerDuty shows once goes into
         *     `PAGERDUTY_WEBHOOK_SECRET`.
         */
        readonly post: operations["receivePagerduty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/sentry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Sentry webhook
         * @description The *Webhook URL* of an internal or public integration. Its client secret goes into `SENTRY_WEBHOOK_SECRET`. Sentry waits one second; the
         *     answer is empty.
         */
        readonly post: operations["receiveSentry"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a report
         * @description For scripts that upload a text file, with the token of `REPORTS_TOKEN`. The file says its type, `text/plain`, `text/markdown` or `text/csv`:
         *
         *     ```sh
         *     curl -H "Authorization: Bearer $REPORTS_TOKEN" -F "report_file=@weekly.md;type=text/markdown" \
         *       -F report_name=Weekly -F target_chat=ops http://127.0.0.1:8080/webhooks/reports
         *     ```
         *
         *     The newest event of `GET /v1/events?source=reports` is the upload; its body has the `file_id` with which `GET /v1/files/{id}` gives the file.
         *
         *     Send an `Idempotency-Key` when you repeat an upload: the repeat is answered as the first was, and not handled again. Without one, only the very same content is a repeat.
         */
        readonly post: operations["receiveReports"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/discord": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Discord interaction
         * @description The URL to enter as *Interactions Endpoint URL* of the application, with its *Public Key* in `DISCORD_PUBLIC_KEY`. Discord saves it
         *     only after we have answered a ping and refused a forged one with 401.
         *
         *     The user sees the reply. It is written by the responder in `src/handlers/discord.ts`, within three seconds; what takes longer is
         *     a handler's work, which runs afterwards.
         */
        readonly post: operations["receiveDiscord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/twilio": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Twilio webhook
         * @description The URL for incoming messages and for status callbacks of messages and calls, with the account's *Auth Token* in
         *     `TWILIO_AUTH_TOKEN`. The signature covers the URL that Twilio calls: behind a proxy `PUBLIC_URL` has to say it, or
         *     `TWILIO_WEBHOOK_URL`, whole but for the query, if the proxy changes the path.
         *
         *     The event type is the status of the message or call; `incoming_sms` if there is none. The answer is an empty TwiML document:
         *     nothing is sent back to a message, and an incoming call is hung up.
         */
        readonly post: operations["receiveTwilio"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/sendgrid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive SendGrid's events
         * @description The URL to enter as *Post URL* of an event webhook, with its *Signature Verification* enabled and the public key that SendGrid
         *     then shows in `SENDGRID_PUBLIC_KEY`.
         *
         *     One request brings many events. Each is stored as an event of its own, and told from a repeat by its `sg_event_id`.
         */
        readonly post: operations["receiveSendgrid"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/mailgun": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Mailgun event
         * @description The URL to enter under *Webhooks* of a sending domain, with the *HTTP webhook signing key* in `MAILGUN_SIGNING_KEY`.
         *
         *     Mailgun signs a timestamp and a token, and **not the event**: whoever sees a request before it is here can send another event with its
         *     signature. A token is taken once, so that after it nobody can. Take the URL for a secret, and ask Mailgun's API before you act on anything of
         *     weight. What Mailgun repeats with the same token is not stored again; with a new one it is, under the same `delivery_id`.
         */
        readonly post: operations["receiveMailgun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/telegram": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Telegram update
         * @description The `url` of [setWebhook](https://core.telegram.org/bots/api#setwebhook), with its `secret_token` in `TELEGRAM_WEBHOOK_SECRET`. One
         *     bot: the ids of another bot's updates could be the same.
         *
         *     The event type is the member that the update has beside `update_id`; `other` for one that Telegram has added since.
         */
        readonly post: operations["receiveTelegram"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/zoom": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Zoom event
         * @description The URL to enter as *Event notification endpoint URL* of an app, with its *Secret Token* in `ZOOM_WEBHOOK_SECRET`. Zoom asks for a keyed
         *     answer when it is saved, and every three days; it gets one if its question is signed.
         *
         *     Zoom names no delivery: a repeat is a request with the same body.
         */
        readonly post: operations["receiveZoom"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/whatsapp": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Confirm the WhatsApp webhook
         * @description Meta asks once, when the URL is saved with a *Verify token*: the one of `WHATSAPP_VERIFY_TOKEN`. The challenge is answered as plain text.
         */
        readonly get: operations["confirmWhatsapp"];
        readonly put?: never;
        /**
         * Receive WhatsApp messages and statuses
         * @description The *Callback URL* of the WhatsApp product of a Meta app, with the *App secret* in `WHATSAPP_APP_SECRET`. Subscribe it to the field
         *     `messages`.
         *
         *     One request brings many changes, and each is stored as an event of its own; its type is the field. One change may hold several
         *     messages or statuses, and a repeat may be cut differently: key what must happen once by the message's `id`.
         */
        readonly post: operations["receiveWhatsapp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/aws-sns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive an Amazon SNS message
         * @description The endpoint of an HTTPS subscription, without raw message delivery. `AWS_SNS_TOPIC_ARN` holds the ARNs of the topics that may send,
         *     separated by commas; anybody can have a topic, so no other is taken.
         *
         *     With `AWS_SNS_CONFIRM=true` a signed request to confirm a subscription is confirmed by visiting its URL. Without it the topic and the
         *     URL's host are logged, and the request is stored as an event of the type `SubscriptionConfirmation`, which nothing handles: to confirm it by hand,
         *     visit the `SubscribeURL` of its body (`GET /v1/events/{id}/raw`) before its token expires. The token is in no log.
         */
        readonly post: operations["receiveAwsSns"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/ms-graph": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive change notifications of Microsoft Graph
         * @description The `notificationUrl`, and the `lifecycleNotificationUrl`, of a subscription, with its `clientState` in `MS_GRAPH_CLIENT_STATE`. Graph signs
         *     nothing: every notification of a request must carry the `clientState`. Encrypted resource data are kept as they come, and the
         *     `validationTokens` beside them are not looked at.
         *
         *     One request brings many notifications, and each is stored as an event of its own. Some say nothing that tells two changes of a
         *     resource apart (no `id`, etag or sequence number): none of those is taken for a repeat, so read the resource, which does no harm twice.
         *
         *     When a subscription is made, Graph posts a `validationToken` without a body, and gets it back as plain text.
         */
        readonly post: operations["receiveMsGraph"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/cloudevents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive CloudEvents
         * @description For every sender of [CloudEvents 1.0 over HTTP](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/http-protocol-binding.md), with
         *     `CLOUDEVENTS_TOKEN` as bearer token or, as `access_token`, in the URL. All three modes are taken: structured
         *     (`application/cloudevents+json`), batched (`application/cloudevents-batch+json`), and binary, where the attributes are in `ce-…` headers and the
         *     body is the data, if there are any.
         *
         *     Any `type` is taken and stored. A repeat is an event with the `source` and `id` of one before.
         */
        readonly post: operations["receiveCloudevents"];
        readonly delete?: never;
        /**
         * Agree to a sender of CloudEvents
         * @description Some senders, such as Azure Event Grid, ask before they send
         *     ([abuse protection](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md#4-abuse-protection)). Those whose origin
         *     is in `CLOUDEVENTS_ALLOWED_ORIGINS`, separated by commas, may send a hundred requests a minute.
         */
        readonly options: operations["confirmCloudevents"];
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/standard-webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Receive a Standard Webhook
         * @description For every sender that follows [Standard Webhooks](https://www.standardwebhooks.com/), such as another Hookpact, or that sends with Svix and its
         *     `svix-…` headers. `STANDARD_WEBHOOKS_SECRET` holds the secret, `whsec_…`; `STANDARD_WEBHOOKS_PUBLIC_KEY` the public key, `whpk_…`, of one that signs
         *     with a private key.
         *
         *     Any `type` is taken and stored.
         */
        readonly post: operations["receiveStandardWebhooks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * @description Newest first. Filters narrow it down; all given ones must hold.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        /**
         * Publish an event, or a batch of events
         * @description Validates `data` against the webhook of this `type`, stores the event with one delivery for each subscription to the type
         *     whose `filter` lets it through, and answers once all of it is on disk. The deliveries of a subscription that is paused or disabled are held until it is resumed.
         *
         *     **A batch** is a JSON array of 1 to 1,000 publications. Each is judged by itself: what is right is stored, and what is wrong
         *     gets a problem of its own, at the same place of `results`, with pointers into that publication. The answer is 207, whatever became
         *     of them: look at `refused`. A batch may be as large as `MAX_BODY_BYTES`; each publication in it, and one that comes alone,
         *     as large as 1 MiB. One in a batch that is larger gets its problem (`body_too_large`) as any other.
         *
         *     **To repeat a request safely** send an `Idempotency-Key`, or your own `id`: the repeat is answered with the first event's id and
         *     publishes nothing. A key counts for 24 hours, and for the whole request: the same batch again gets the same answer, and stores
         *     what a failure of storage kept from it the first time. Another request with the key is refused (`idempotency_key_reused`), also one
         *     that differs in an `id` alone. Another event with the `id` is refused too (`id_in_use`).
         *     Of the same request twice at once both get the same answer.
         */
        readonly post: operations["publishEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show an event
         * @description With its headers, the parsed body and its deliveries.
         */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an event
         * @description Removes the event with its body, its files, its deliveries and their attempts. An event that still has a delivery to make is
         *     not removed: cancel that first, and one that is exhausted and holds back what has its ordering key. A repeat that the sender sends later counts as new.
         */
        readonly delete: operations["deleteEvent"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}/raw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        /**
         * Download the body, byte for byte
         * @description Exactly the bytes that were received, or that are sent. The media type they came with is in `x-original-content-type`.
         */
        readonly get: operations["getEventRaw"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deliver an event again
         * @description Makes a new delivery for every destination that the event goes to now: its handler, or each subscription to its type; with
         *     `destination`, for that one alone. If the event does not go there, the answer is 409.
         *     The deliveries of a subscription that is paused or disabled are held until it is resumed.
         *     The event's id stays the same, so a consumer that drops repeats drops this one too. A test event is not replayed: send another.
         */
        readonly post: operations["replayEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release an event from quarantine
         * @description Validates the stored bytes against the contract as it is now, and delivers the event when they fit. While they do not,
         *     the answer is 409 with what is wrong; `force` delivers it all the same, to a handler that must then expect what its type rules out.
         */
        readonly post: operations["releaseEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/files/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download a file that came with an event
         * @description The bytes as they were uploaded; the event's body has the file's name, media type, size and hash beside its `file_id`.
         *     It is removed with its event.
         */
        readonly get: operations["getFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List subscriptions
         * @description Newest first, without their secrets.
         */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        /**
         * Subscribe to events
         * @description The reply shows the secret. It is not shown again; lost, it can only be rotated.
         */
        readonly post: operations["createSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a subscription
         * @description Without its secret.
         */
        readonly get: operations["getSubscription"];
        readonly put?: never;
        readonly post?: never;
        /**
         * End a subscription
         * @description Its unfinished deliveries are canceled. Their history stays.
         */
        readonly delete: operations["deleteSubscription"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a subscription
         * @description What is left out stays as it is, and null resets to the default. Deliveries that wait go to the new URL, with the new settings; new `events`
         *     and a new `filter` hold for events that come from now on.
         *
         *     `events` and `filter` are judged as the pair that they will be: `events` that do not fit the filter that stays are refused at `/events`.
         */
        readonly patch: operations["updateSubscription"];
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/rotate-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace the secret
         * @description Deliveries are signed with the new secret at once, and with the old one beside it until the grace period ends, so that a
         *     consumer can change over without losing one. Eight secrets sign at the most: of more the oldest is dropped before its grace period ends. One
         *     that signs already and comes again is current again, and as old as it was. With
         *     `signature: standard-ed25519` it signs nothing: the new one is for the time after a change of the scheme.
         */
        readonly post: operations["rotateSubscriptionSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a test event
         * @description Sends this contract's example of an event type, a `ping` if none is named, to this subscription alone, whatever types and filter it has and whether or not it is active, and answers with what
         *     became of the attempt. The event is stored and delivered as any other, with the same signature and limits; its body fits the schema of its type, with `batch` in an array of one, and what says that it is a test is the header `webhook-test: true`,
         *     and `source: test` of the event.
         *
         *     **One attempt is made**: a test that fails is `exhausted` at once, and no `delivery.exhausted` tells of it. It neither disables the subscription, whatever the consumer answered, nor leaves its
         *     consumer alone; one that is accepted ends such a time, as every accepted attempt does.
         *
         *     The answer waits for the attempt as long as one may take, and three seconds. If it takes longer, or the consumer has its `max_in_flight`, it is 202 without an attempt: watch the delivery. A consumer that is left alone is so no longer.
         */
        readonly post: operations["testSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a subscription
         * @description Its deliveries are held, those to come too. Nothing is lost. Pausing a paused one changes nothing.
         */
        readonly post: operations["pauseSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a subscription
         * @description Ends a pause, or enables a disabled subscription again. What was held is delivered, oldest first.
         */
        readonly post: operations["resumeSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List deliveries
         * @description Newest first. Filters narrow it down; all given ones must hold.
         */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deliveries/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retry many deliveries
         * @description Starts the retry schedule anew for up to `limit` ended deliveries that match, oldest first. With `dry_run` it only
         *     counts them. When `matched` is more than `retried`, call again. Deliveries whose subscription is gone do not match.
         *
         *     It answers when they are on their way, all in one commit: for some hundred after a short fault. For thousands, or several event types or
         *     states at once, use `POST /v1/replays`, which works in the background, in small steps, and can be watched and stopped.
         */
        readonly post: operations["retryDeliveries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deliveries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id. */
                readonly id: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a delivery
         * @description With every attempt and what came of it.
         */
        readonly get: operations["getDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deliveries/{id}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id. */
                readonly id: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a delivery now
         * @description One that waits is tried at once, in place of the attempt that it waited for, its place in the schedule kept; unless it waits for one in front of it with the same ordering key. One that ended starts its retry schedule anew, its history kept. One whose subscription
         *     is paused is held until that is resumed. While an attempt is running the answer is 409.
         */
        readonly post: operations["retryDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deliveries/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id. */
                readonly id: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a delivery
         * @description No further attempt is made. An attempt that is running is not called back, and is recorded; a job hears of it within a few seconds, and is to end. An ended delivery answers 409, except an
         *     exhausted one that holds back what has its ordering key: canceling it frees them.
         */
        readonly post: operations["cancelDelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start a job
         * @description Stores a job and answers once it is on disk; it runs in the background. `input` is judged by the schema of the job of this name:
         *
         *     | job | input | output |
         *     | --- | --- | --- |
         *     | `activity.summary` | `ActivitySummaryInput`: `since`, and `until`, which is later | `ActivitySummary`: events by source and type, deliveries by status |
         *
         *     A job is an event from the source `jobs`, with one delivery: `GET /v1/deliveries/{id}` shows how far it has come, `POST /v1/deliveries/{id}/cancel`
         *     ends it within seconds, and it is retried as any other delivery. At the end `job.completed` is published, with what it gave,
         *     or `job.failed`, when its last attempt failed. With `notify` a channel of `routes.yaml` is told of that too.
         *
         *     A process that ends during a job leaves it to the next one, which begins it anew.
         *
         *     **To repeat a request safely** send an `Idempotency-Key`: within 24 hours the repeat starts nothing, and is answered as the first was.
         *     Another request with the key is refused (`idempotency_key_reused`).
         */
        readonly post: operations["startJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/replays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List replays
         * @description Newest first, those too that have ended.
         */
        readonly get: operations["listReplays"];
        readonly put?: never;
        /**
         * Replay many deliveries
         * @description Makes again what was to be delivered and matches `filter`: each of these deliveries starts its retry schedule anew, its history kept, as
         *     `POST /v1/deliveries/{id}/retry` does with one. The ids of events stay the same, so a consumer that drops repeats drops these too. The deliveries of
         *     a subscription that is paused or disabled are held until it is resumed.
         *
         *     A replay covers what had ended when it was asked for; what fails once more meanwhile is not made a third time. It runs in the background,
         *     oldest first, a few hundred at a time with pauses, so that nothing else waits for it. Each step is one commit with the place that it
         *     has come to: after a restart, or in another process, it goes on there, and leaves out or repeats nothing. Several replays take turns. While eight have not ended,
         *     another is refused with 409.
         *
         *     For a few that are to be on their way when the answer comes, `POST /v1/deliveries/retry` does.
         *
         *     With `dry_run` nothing is made: the answer is how many match. To keep that cheap, no more than 100,000 deliveries are looked at, the oldest of the time
         *     first; `complete` is false when there were more.
         */
        readonly post: operations["startReplay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/replays/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The replay's id. */
                readonly id: components["parameters"]["ReplayId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a replay
         * @description How far it has come.
         */
        readonly get: operations["getReplay"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/replays/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The replay's id. */
                readonly id: components["parameters"]["ReplayId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a replay
         * @description It makes nothing more. What it has made goes on: cancel those deliveries, or pause their subscription, to keep them from being tried. One that
         *     has ended answers 409.
         */
        readonly post: operations["stopReplay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/event-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the event types that we send
         * @description The keys of `webhooks` in this contract.
         */
        readonly get: operations["listEventTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/webhook-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the public keys of our signatures
         * @description What consumers of subscriptions with `signature: standard-ed25519` verify with. It needs no key and may be cached for five minutes. There
         *     is one pair for this whole server, and a second while it is replaced: requests are signed with both then, until the older one is gone from here. The
         *     private half never leaves the server.
         */
        readonly get: operations["listWebhookKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the senders that we receive from
         * @description What to enter on the sender's side, and whether its secret is set on ours.
         */
        readonly get: operations["listSources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the routes to programs and channels
         * @description What `routes.yaml` and the files of routes of plugins say, as this process has read them: which events go to which programs and
         *     channels. A file is read again when it is edited. While what was edited has faults, the routes that were read before go on, and
         *     `faults` says what is wrong.
         *     Values of variables are not shown.
         */
        readonly get: operations["listRoutes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/plugins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the plugins
         * @description What stands under `plugins/`, and whether it serves. Operations of a plugin that failed answer 503 `plugin_failed`; everything
         *     else goes on. Values of settings are not shown, nor what the code of a plugin threw: the log has that.
         */
        readonly get: operations["listPlugins"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rejections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the webhooks that were refused
         * @description Newest first. Filters narrow it down; all given ones must hold.
         *
         *     Each webhook that a source's sender is to blame for, with the code that it was answered; what we could not take ourselves
         *     (503, `internal_error`) is not among them. Nothing of what was sent is kept: nobody has vouched for it. The list is
         *     bounded, and leaves out what comes faster than 200 in a second: the log counts that, and so does `/metrics`.
         */
        readonly get: operations["listRejections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Restart the process when this stops answering.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Can the process take webhooks?
         * @description Send it no traffic while this does not answer 200. It asks the storage, and says `draining` while the process stops.
         */
        readonly get: operations["getReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What has this process done?
         * @description Counters and durations of this process since its start, in the text format of Prometheus: requests, refusals, events, attempts, and the process itself; and how long what is due the longest has waited in the storage. Keep it from the public network.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read this documentation
         * @description A page that asks nothing of any other host.
         */
        readonly get: operations["getDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Load a part of the documentation
         * @description The scripts of the page.
         */
        readonly get: operations["getDocsFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download the contract as JSON
         * @description What this server runs.
         */
        readonly get: operations["getOpenapiJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.yaml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Download the contract as YAML
         * @description The same, as it was written, comments and all.
         */
        readonly get: operations["getOpenapiYaml"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plugin/dev.sample_webhook/webhook/myevent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take an event
         * @description Counts it, and answers how many have come since the start.
         */
        readonly post: operations["dev.sample_webhook.takeEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plugin/dev.sample_webhook/webhook/resource": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Show the state of the resource */
        readonly get: operations["dev.sample_webhook.getResource"];
        readonly put?: never;
        /** Create the resource */
        readonly post: operations["dev.sample_webhook.createResource"];
        /** Delete the resource */
        readonly delete: operations["dev.sample_webhook.deleteResource"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "code.pushed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Commits were pushed
         * @description Commits were pushed to a branch or tag, or it was created or deleted.
         */
        readonly post: operations["codePushed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "pull_request.changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A pull request changed
         * @description A pull request was opened, edited, labelled, synchronised, closed, merged …; `action` says which.
         */
        readonly post: operations["pullRequestChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "issue.changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An issue changed
         * @description An issue was opened, edited, labelled, closed …; `action` says which.
         */
        readonly post: operations["issueChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.succeeded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment succeeded
         * @description The customer has paid. A payment may have failed before.
         */
        readonly post: operations["paymentSucceeded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "payment.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment failed
         * @description An attempt to pay failed, and `failure` says why. The customer may try again, so the payment may succeed later.
         */
        readonly post: operations["paymentFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "charge.succeeded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A charge succeeded
         * @description Money was taken, or reserved. It can come before or after the `payment.succeeded` of the same payment.
         */
        readonly post: operations["chargeSucceeded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "charge.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A charge failed
         * @description Money could not be taken, and `failure` says why.
         */
        readonly post: operations["chargeFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.changed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket changed
         * @description A ticket was created or updated in a tracker, such as Jira or Linear.
         */
        readonly post: operations["ticketChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "report.uploaded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A report was uploaded
         * @description Somebody uploaded a text file that is to be posted in a chat.
         */
        readonly post: operations["reportUploaded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly ping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A test
         * @description Sent by `POST /v1/subscriptions/{id}/test` to one subscription, to show that its deliveries arrive.
         */
        readonly post: operations["ping"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "delivery.exhausted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A delivery was given up
         * @description Its last attempt failed. It can be retried. Deliveries of operational webhooks that are given up cause none of these.
         */
        readonly post: operations["deliveryExhausted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "subscription.disabled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A subscription was disabled
         * @description Its consumer answered 410, or has accepted nothing for five days. Its deliveries are held until it is resumed.
         */
        readonly post: operations["subscriptionDisabled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "source.rejecting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A source is refused
         * @description A sender whose webhooks used to be taken is now refused more often than not: of its webhooks of the last five minutes one
         *     process refused at least ten, and more than it accepted. Often a secret was changed on one side alone, or somebody
         *     tries to forge its webhooks. `GET /v1/rejections` shows them.
         *
         *     It is said once. It is said again only after the source has recovered: after at least five minutes, a window of five
         *     minutes in which more was accepted than refused. Each process that receives says it for itself.
         */
        readonly post: operations["sourceRejecting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "job.completed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A job is done
         * @description A job that `POST /v1/jobs` started has come to its end, and gave this.
         */
        readonly post: operations["jobCompleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "job.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A job was given up
         * @description The last attempt of a job that `POST /v1/jobs` started failed. It can be retried. One that was canceled causes none of these.
         */
        readonly post: operations["jobFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description `evt_` and a UUIDv7, so that ids sort by time.
         * @example evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01
         */
        readonly EventId: string;
        /**
         * @description `file_` and a UUIDv7.
         * @example file_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a07
         */
        readonly FileId: string;
        /**
         * @description `dlv_` and a UUIDv7.
         * @example dlv_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a06
         */
        readonly DeliveryId: string;
        /**
         * @description `sub_` and a UUIDv7.
         * @example sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04
         */
        readonly SubscriptionId: string;
        /**
         * @description `rpl_` and a UUIDv7.
         * @example rpl_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a10
         */
        readonly ReplayId: string;
        /**
         * @description `rej_` and a UUIDv7.
         * @example rej_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a09
         */
        readonly RejectionId: string;
        /**
         * Format: date-time
         * @description RFC 3339, in UTC, to the millisecond.
         * @example 2026-01-01T12:00:00.000Z
         */
        readonly Time: string;
        /**
         * @description An RFC 9457 problem. `code` is what a program should look at:
         *
         *     | code | status | meaning |
         *     | --- | --- | --- |
         *     | `malformed_request` | 400 | what came is no HTTP |
         *     | `malformed_body` | 400 | the body is not what its media type says |
         *     | `invalid_parameter` | 400 | a path, query or header parameter is missing, wrong or not declared |
         *     | `signature_missing` | 400 | the webhook is not signed |
         *     | `token_missing` | 400 | the webhook carries no token |
         *     | `event_type_mismatch` | 400 | the webhook names one event type in one place and another elsewhere |
         *     | `unauthorized` | 401 | the API key is missing or wrong |
         *     | `signature_mismatch` | 403 | the webhook's signature is wrong or stale (401 of sources whose sender wants that); `reason` says what is wrong with it |
         *     | `token_mismatch` | 403 | the webhook's token is wrong |
         *     | `address_refused` | 403 | the webhook comes from an address that may not send here |
         *     | `not_found` | 404 | no such path or thing |
         *     | `method_not_allowed` | 405 | the path has no such method; `Allow` lists those it has |
         *     | `request_timeout` | 408 | the request did not come to its end in time |
         *     | `conflict` | 409 | the state of the thing does not allow it |
         *     | `id_in_use` | 409 | another event has this id |
         *     | `still_invalid` | 409 | the quarantined event still breaks its schema |
         *     | `body_too_large` | 413 | the body is larger than 1 MiB, or of a webhook or a batch than MAX_BODY_BYTES; or a publication of a batch is larger than 1 MiB |
         *     | `unsupported_media_type` | 415 | the body's media type or encoding is not taken here |
         *     | `validation_failed` | 422 | the body breaks its schema |
         *     | `address_forbidden` | 422 | deliveries to this address are not allowed |
         *     | `idempotency_key_reused` | 422 | the Idempotency-Key came before with other content |
         *     | `rate_limited` | 429 | more requests than the source, or the address, may send; retry after `Retry-After` |
         *     | `headers_too_large` | 431 | the headers are larger than 16 KiB together |
         *     | `internal_error` | 500 | something is broken on our side |
         *     | `secret_not_configured` | 500 | the source's secret is not set on our side |
         *     | `sender_unreachable` | 503 | nobody answers for the sender's certificate, or at the address by which it wants to be confirmed; retry after `Retry-After` |
         *     | `storage_unavailable` | 503 | nothing can be stored now, or not fast enough; retry after `Retry-After` |
         *     | `overloaded` | 503 | the bodies in hand are as many bytes as the process may hold; retry after `Retry-After` |
         *     | `draining` | 503 | the process is stopping; ask another one |
         *     | `wrong_role` | 503 | this process only delivers; ask one that receives |
         *     | `plugin_failed` | 503 | the plugin could not be loaded (`GET /v1/plugins` says why), or did not answer within 30 seconds |
         */
        readonly Problem: {
            /**
             * Format: uri-reference
             * @description `urn:hookpact:problem:` and the code.
             */
            readonly type: string;
            /** @description What kind of problem it is. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /**
             * @description What kind of problem it is, for programs.
             * @enum {string}
             */
            readonly code: "malformed_request" | "malformed_body" | "invalid_parameter" | "signature_missing" | "token_missing" | "event_type_mismatch" | "unauthorized" | "signature_mismatch" | "token_mismatch" | "address_refused" | "not_found" | "method_not_allowed" | "request_timeout" | "conflict" | "id_in_use" | "still_invalid" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "address_forbidden" | "idempotency_key_reused" | "rate_limited" | "headers_too_large" | "internal_error" | "secret_not_configured" | "sender_unreachable" | "storage_unavailable" | "overloaded" | "draining" | "wrong_role" | "plugin_failed";
            /** @description What is wrong with this request. */
            readonly detail?: string;
            /** @description Of a webhook that is not authentic: why, such as `timestamp-too-old`. */
            readonly reason?: string;
            /** @description Every fault, where there are several places to look. */
            readonly errors?: readonly components["schemas"]["Fault"][];
        };
        /** @description One fault of a request. */
        readonly Fault: {
            /**
             * @description Which part of the request.
             * @enum {string}
             */
            readonly in: "path" | "query" | "header" | "body";
            /** @description A JSON pointer into that part. */
            readonly pointer: string;
            /** @description What is wrong there. */
            readonly message: string;
        };
        /**
         * @description `in` was received, `out` was published by us.
         * @enum {string}
         */
        readonly Direction: "in" | "out";
        /**
         * @description `received` and `released` events were handed to their handlers; `quarantined` ones break the contract and wait; `published` ones are ours.
         * @enum {string}
         */
        readonly EventStatus: "received" | "quarantined" | "released" | "published";
        /**
         * @description A key of `webhooks`.
         * @enum {string}
         */
        readonly EventType: "code.pushed" | "pull_request.changed" | "issue.changed" | "payment.succeeded" | "payment.failed" | "charge.succeeded" | "charge.failed" | "ticket.changed" | "report.uploaded" | "ping" | "delivery.exhausted" | "subscription.disabled" | "source.rejecting" | "job.completed" | "job.failed";
        /**
         * @description A key of `webhooks` that applications publish. The operational ones are published by Hookpact itself.
         * @enum {string}
         */
        readonly PublishableEventType: "code.pushed" | "pull_request.changed" | "issue.changed" | "payment.succeeded" | "payment.failed" | "charge.succeeded" | "charge.failed" | "ticket.changed" | "report.uploaded";
        /** @description What became of a webhook that we received. */
        readonly Receipt: {
            /** @enum {string} */
            readonly status: "received" | "quarantined";
            readonly event_id: components["schemas"]["EventId"];
            /** @description The sender's own id of this delivery. */
            readonly delivery_id: string;
            /**
             * @description What came of the programs that `routes.yaml` runs for the event with `run_async: false`; left out if there are none. The answer waits
             *     for them up to eight seconds.
             */
            readonly results?: readonly components["schemas"]["RunResult"][];
        };
        /** @description What came of a program's first run. */
        readonly RunResult: {
            readonly delivery_id: components["schemas"]["DeliveryId"];
            /** @description Its name. */
            readonly program: string;
            /**
             * @description As of an attempt; null while it runs on.
             * @enum {string|null}
             */
            readonly outcome: "accepted" | "refused" | "unreachable" | "failed" | "lost" | null;
            /** @description How it ended; null if it did not, or by a signal. */
            readonly exit_code: number | null;
        };
        /** @description The answer to a repeat. */
        readonly Duplicate: {
            /** @constant */
            readonly status: "duplicate";
            readonly event_id: components["schemas"]["EventId"];
        };
        /** @description An event to publish, or a batch of them. */
        readonly Publications: components["schemas"]["Publication"] | components["schemas"]["PublicationBatch"];
        /** @description Events to publish, each judged by itself. */
        readonly PublicationBatch: readonly unknown[];
        /** @description An event to publish. */
        readonly Publication: {
            readonly type: components["schemas"]["PublishableEventType"];
            /** @description What the webhook of this type declares as `data`. */
            readonly data: Record<string, unknown>;
            /** @description Your own id for the event. The same publication again is answered as the first, and another one with it refused. */
            readonly id?: components["schemas"]["EventId"];
            /**
             * Format: date-time
             * @description When it happened; now, if left out.
             */
            readonly timestamp?: string;
        };
        /** @description An event and how many deliveries were made for it. */
        readonly Published: {
            readonly event_id: components["schemas"]["EventId"];
            /** @description How many deliveries this made, held ones included. */
            readonly deliveries: number;
        };
        /** @description What became of a batch. */
        readonly BatchPublished: {
            /** @description How many publications are stored, now or by an earlier request. */
            readonly published: number;
            /** @description How many are not. */
            readonly refused: number;
            /** @description Of each publication, at its place in the batch. */
            readonly results: readonly (components["schemas"]["Published"] | components["schemas"]["Problem"])[];
        };
        /** @description How to release an event. */
        readonly Release: {
            /**
             * @description Deliver it although it still breaks its schema.
             * @default false
             */
            readonly force: boolean;
        };
        /** @description Where to deliver an event again. */
        readonly EventReplay: {
            /** @description A subscription's id, or a handler's name; every destination of the event, if left out. */
            readonly destination?: string;
        };
        /** @description What every view of an event has. */
        readonly EventFields: {
            readonly id: components["schemas"]["EventId"];
            readonly direction: components["schemas"]["Direction"];
            /** @description The sender. Null for what we published, `test` of what tests a subscription, `jobs` of a job. */
            readonly source: string | null;
            /** @description The event type. */
            readonly type: string;
            readonly status: components["schemas"]["EventStatus"];
            /** @description When it was received or published. */
            readonly created_at: components["schemas"]["Time"];
            /** @description The media type of the body. */
            readonly content_type: string;
            /** @description The size of the body. */
            readonly size_bytes: number;
            /** @description The sender's own id. Null for what we published. */
            readonly delivery_id: string | null;
            /** @description The event whose handling published this one, or whose delivery it reports. */
            readonly caused_by: components["schemas"]["EventId"] | null;
            /** @description Why the event was quarantined. */
            readonly faults?: readonly components["schemas"]["Fault"][];
        };
        /** @description An event in a list. */
        readonly Event: components["schemas"]["EventFields"];
        /** @description An event with all that belongs to it. */
        readonly EventDetail: {
            /** @description The request's headers, without credentials. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description The parsed body. */
            readonly body: unknown;
            /** @description The newest 100 deliveries. */
            readonly deliveries: readonly components["schemas"]["Delivery"][];
        } & components["schemas"]["EventFields"];
        /** @description A page of events, newest first. */
        readonly EventList: {
            readonly data: readonly components["schemas"]["Event"][];
            /** @description Where the next page begins; null on the last. */
            readonly next_cursor: components["schemas"]["EventId"] | null;
        };
        /**
         * Format: uri
         * @description Where to deliver. Its addresses must be public, reached by https, and on a port of DELIVERY_PORTS (80 and 443); in DELIVERY_ALLOWED_NETWORKS
         *     http and every port will do, and DELIVERY_ALLOW_HTTP allows http everywhere. It is judged when it is saved, and again at every attempt, of which none goes to
         *     another address. It carries no user name and no password.
         * @example https://consumer.example.com/webhooks
         */
        readonly ConsumerUrl: string;
        /**
         * @description `whsec_` and the base64 of 24 to 64 random bytes.
         * @example whsec_c2FtcGxlLXNlY3JldC1mb3ItdGhlLWRvY3M9
         */
        readonly WebhookSecret: string;
        /** @description A consumer that wants our events. */
        readonly NewSubscription: {
            readonly url: components["schemas"]["ConsumerUrl"];
            readonly events: components["schemas"]["SubscribedTypes"];
            /**
             * @description For you to recognise it.
             * @default
             */
            readonly description: string;
            /** @description The secret to sign with; a random one if left out. */
            readonly secret?: components["schemas"]["WebhookSecret"];
            /**
             * @description False makes it paused: its deliveries are held.
             * @default true
             */
            readonly active: boolean;
            readonly metadata?: components["schemas"]["SubscriptionMetadata"];
            readonly headers?: components["schemas"]["RequestHeaders"];
            readonly timeout_seconds?: components["schemas"]["AttemptTimeout"];
            readonly retry_schedule?: components["schemas"]["RetrySchedule"];
            readonly signature?: components["schemas"]["SignatureScheme"];
            readonly ordering?: components["schemas"]["Ordering"];
            readonly batch?: components["schemas"]["DeliveryBatch"];
            readonly filter?: components["schemas"]["EventFilter"];
            readonly max_in_flight?: components["schemas"]["MaxInFlight"];
            readonly rate_limit?: components["schemas"]["ConsumerRateLimit"];
        };
        /**
         * @description An event type; `prefix.*` for all types that begin with `prefix.`; or `*` for all. A pattern that covers no type is refused.
         *     Patterns cover what applications publish, now and later. The operational types (`delivery.exhausted` and the like) tell of
         *     other consumers: a subscription gets them only if it lists them by name.
         * @example code.pushed
         * @example payment.*
         * @example *
         */
        readonly EventPattern: string;
        /** @description The event types to deliver. Of a type that several patterns cover, each event is delivered once. */
        readonly SubscribedTypes: readonly components["schemas"]["EventPattern"][];
        /**
         * @description Notes of your own, such as a tenant's id. They are kept and shown, and mean nothing to Hookpact.
         * @example {
         *       "tenant": "acme",
         *       "team": "payments"
         *     }
         */
        readonly SubscriptionMetadata: {
            readonly [key: string]: string;
        };
        /**
         * @description Headers to send with every request, such as an API key of the consumer's gateway. Together they have at most 8,192 characters. Their values are
         *     kept as secrets: encrypted, in no log, and shown by no reply, which lists their names.
         *
         *     Refused are the headers that Hookpact sends (`webhook-…`, `X-Webhook-Signature…`, `X-Event-Type`, `X-Event-ID`, `Content-Type`,
         *     `User-Agent`), and those that belong to the connection or the body (`Host`, `Content-Length`, `Content-Encoding`, `Transfer-Encoding`,
         *     `Connection`, `Keep-Alive`, `Proxy-…`, `TE`, `Trailer`, `Upgrade`, `Expect`).
         * @example {
         *       "Authorization": "Bearer sample",
         *       "X-Tenant": "acme"
         *     }
         */
        readonly RequestHeaders: {
            readonly [key: string]: string;
        };
        /**
         * @description How deliveries are signed. `standard` is the default, and what libraries of [Standard Webhooks](https://www.standardwebhooks.com/) verify.
         *
         *     - `standard`: `webhook-signature: v1,…`, the base64 HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` under the secret. While a secret
         *       is rotated there is one entry for each.
         *     - `standard-ed25519`: `webhook-signature: v1a,…`, the base64 Ed25519 signature of the same, to verify with a public key of
         *       `GET /.well-known/webhook-keys`. The consumer has no secret to keep: the subscription's own signs nothing, until its scheme is changed to one
         *       of the others. While the key is replaced there is one entry for each. Fetch the keys again when none of them verifies.
         *     - `sha256`: `X-Webhook-Signature: sha256=…`, the hex HMAC-SHA256 of the raw body under the secret, with `X-Event-ID` and `X-Event-Type`;
         *       for consumers that know no other. **Nothing of the headers is signed, nor the time**: who has recorded a request can send it again whenever he
         *       likes, under another id, until the secret is replaced. Only over TLS, and drop repeats by the SHA-256 of the body, which is the same bytes at every attempt
         *       and replay; in batches by the `id` of each event.
         *       While a secret is rotated this header has the signature of the old one until its grace period ends, and
         *       `X-Webhook-Signature-New` those of the newer ones, seven at the most, separated by commas. So a consumer works on with the old secret, and changes over by
         *       accepting a match of its new secret in either header.
         *
         *     The secret is the bytes that the base64 after `whsec_` stands for, not the text.
         * @enum {string}
         */
        readonly SignatureScheme: "standard" | "standard-ed25519" | "sha256";
        /**
         * @description `sigkey_` and a UUIDv7.
         * @example sigkey_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a0a
         */
        readonly SigningKeyId: string;
        /** @description Keys that verify, the current one first. A request is genuine if one of them verifies one of its signatures. */
        readonly WebhookKeys: {
            readonly keys: readonly {
                readonly id: components["schemas"]["SigningKeyId"];
                /** @constant */
                readonly algorithm: "ed25519";
                /** @description `whpk_` and the base64 of its 32 bytes, as Standard Webhooks writes it. */
                readonly public_key: string;
                /** @description The same as a JSON Web Key (RFC 8037). */
                readonly jwk: {
                    /** @constant */
                    readonly kty: "OKP";
                    /** @constant */
                    readonly crv: "Ed25519";
                    readonly x: string;
                    readonly kid: components["schemas"]["SigningKeyId"];
                    /** @constant */
                    readonly use: "sig";
                    /** @constant */
                    readonly alg: "EdDSA";
                };
            }[];
        };
        /**
         * @description How long an attempt may take, in seconds. No longer than the operator allows with `ATTEMPT_TIMEOUT`, which is the default.
         * @example 5
         */
        readonly AttemptTimeout: number;
        /**
         * @description The wait after each attempt, in seconds; they are spread by a fifth either way. After the last a delivery is exhausted, so that an empty
         *     list means one attempt. Together at most 60 days. The default is the operator's `RETRY_SCHEDULE`.
         * @example [
         *       5,
         *       60,
         *       600
         *     ]
         */
        readonly RetrySchedule: readonly number[];
        /**
         * @description Deliveries of events with the same ordering key arrive in the order in which they were made, one after the other: the next is tried when
         *     the one in front has succeeded or was canceled. One that fails holds back what has its key, and nothing else. When it is exhausted,
         *     `skip` goes on with the next; with `block` it goes on holding its key back until a retry succeeds, or it is canceled.
         *
         *     Which value is the key, the event type says (`ordering_key` of `GET /v1/event-types`); events of types without one, and those that were
         *     published before the subscription asked for order, are delivered without. A replay goes to the end. What ended and gave up its place
         *     is retried outside the order. If the order is given up, what waits is tried at once.
         * @example block
         * @enum {string}
         */
        readonly Ordering: "block" | "skip";
        /**
         * @description A condition in [CEL](https://github.com/google/cel-spec) on what is sent, its members `type`, `timestamp` and `data`: an event for which it is
         *     false makes no delivery. By default every event of the subscription's types does.
         *
         *     It is checked against the schemas of all types that the subscription covers, when the filter or the types are saved. Refused, with the place in it, is:
         *
         *     - a member that no type has; one that only some have, unless `type == '…' &&` or `has(…) &&` stands before it
         *     - what may be null or absent, unless it is asked for before: `data.author != null && data.author.startsWith('a')`,
         *       `data.commits.size() > 0 && data.commits[0].message == 'a'`
         *     - a comparison of different types, or with a value that the schema does not list; a result that is no boolean
         *     - what can take long: `matches` and `map`, lists inside another list's items, `contains`, `indexOf`, `lastIndexOf` and `split` of anything but a text of
         *       up to 100 characters that is written out (`['a', 'b'].exists(part, data.title.contains(part))` for one of several), and what reads an event more
         *       than fifty times. There are `exists`, `exists_one`, `all` and `filter`, and of texts
         *       `startsWith`, `endsWith`, `contains`, `indexOf`, `lastIndexOf`, `split`, `lowerAscii`, `upperAscii`, `trim` and `size`.
         *
         *     All numbers are doubles, as in JSON, those that functions give too: `3 / 2 == 1.5`, and what is divided by zero is infinite.
         *
         *     A replay of an event goes through it as the event did. A filter that cannot be evaluated, as `timestamp()` of a text that is none, lets the event
         *     through: consumers can drop what is too much, and would never learn what is missing.
         * @example data.repository.name == 'acme/rocket'
         * @example data.commits.size() > 0 && data.ref.startsWith('refs/heads/')
         * @example type == 'issue.changed' && data.action in ['opened', 'closed']
         */
        readonly EventFilter: string;
        /**
         * @description Each request brings an array of events (see the callback `batch` of `POST /v1/subscriptions`): it is sent when `max_events` wait, or when the first of
         *     them has waited for `max_seconds`. It is smaller where its events together would have more than 1 MiB, and an event that has more by itself comes
         *     alone. What has to be tried again waits likewise when its time has come. With `ordering` an array has one event of each ordering key at the most.
         *     A test of the subscription comes alone, after the same wait. What comes alone comes in an array too.
         * @example {
         *       "max_events": 100,
         *       "max_seconds": 5
         *     }
         */
        readonly DeliveryBatch: {
            /** @description How many events a request brings at the most. */
            readonly max_events: number;
            /** @description How long the first of them waits for others. */
            readonly max_seconds: number;
        };
        /**
         * @description `bat_` and a UUIDv7.
         * @example bat_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a08
         */
        readonly BatchId: string;
        /** @description An event as its own webhook describes it, and its id. */
        readonly BatchedEvent: {
            /** @description The same on every attempt and replay, so that repeats can be dropped. */
            readonly id: components["schemas"]["EventId"];
            readonly type: components["schemas"]["EventType"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            /** @description As in the event's own webhook. */
            readonly data: Record<string, unknown>;
        };
        /** @description Events of one subscription, those that were made first in front. */
        readonly EventBatch: readonly components["schemas"]["BatchedEvent"][];
        /**
         * @description How many requests, a batch being one, the consumer gets at once at the most, whatever the number of processes that deliver. By default as many as it answers
         *     quickly: it begins with two and gets one more with every answer within a second. With answers that take longer it has up to 16 if they accept, and half as
         *     many after each that does not.
         * @example 5
         */
        readonly MaxInFlight: number;
        /**
         * @description How many requests, a batch being one, the consumer gets in a stretch of time at the most, whatever the number of processes that deliver; retries count. They are
         *     spread over it: no more than a tenth of them come at once.
         * @example {
         *       "requests": 100,
         *       "seconds": 60
         *     }
         */
        readonly ConsumerRateLimit: {
            /** @description How many. */
            readonly requests: number;
            /** @description In how many seconds. */
            readonly seconds: number;
        };
        /** @description What to change. A setting is replaced whole, and null resets it to its default. */
        readonly SubscriptionChange: {
            readonly url?: components["schemas"]["ConsumerUrl"];
            readonly events?: components["schemas"]["SubscribedTypes"];
            readonly description?: string | null;
            /** @description False pauses, true resumes. */
            readonly active?: boolean;
            readonly metadata?: components["schemas"]["SubscriptionMetadata"] | null;
            readonly headers?: components["schemas"]["RequestHeaders"] | null;
            readonly timeout_seconds?: components["schemas"]["AttemptTimeout"] | null;
            readonly retry_schedule?: components["schemas"]["RetrySchedule"] | null;
            readonly signature?: components["schemas"]["SignatureScheme"] | null;
            readonly ordering?: components["schemas"]["Ordering"] | null;
            /** @description What is sent with it, the callback `batch` of `POST /v1/subscriptions` says. Null is one event in each request. */
            readonly batch?: components["schemas"]["DeliveryBatch"] | null;
            readonly filter?: components["schemas"]["EventFilter"] | null;
            readonly max_in_flight?: components["schemas"]["MaxInFlight"] | null;
            readonly rate_limit?: components["schemas"]["ConsumerRateLimit"] | null;
        };
        /** @description What every view of a subscription has. */
        readonly SubscriptionFields: {
            readonly id: components["schemas"]["SubscriptionId"];
            readonly url: components["schemas"]["ConsumerUrl"];
            readonly events: components["schemas"]["SubscribedTypes"];
            readonly description: string;
            readonly metadata: components["schemas"]["SubscriptionMetadata"];
            /** @description The names of its own headers. Their values are not shown. */
            readonly header_names: readonly string[];
            /** @description Null is the server's own. */
            readonly timeout_seconds: components["schemas"]["AttemptTimeout"] | null;
            /** @description Null is the server's own. */
            readonly retry_schedule: components["schemas"]["RetrySchedule"] | null;
            readonly signature: components["schemas"]["SignatureScheme"];
            /** @description With `standard-ed25519` the current key, of `GET /.well-known/webhook-keys`; else null. */
            readonly signing_key_id: components["schemas"]["SigningKeyId"] | null;
            /** @description Null is none. */
            readonly ordering: components["schemas"]["Ordering"] | null;
            /** @description Null is one event in each request. */
            readonly batch: components["schemas"]["DeliveryBatch"] | null;
            /** @description Null is every event of its types. */
            readonly filter: components["schemas"]["EventFilter"] | null;
            /** @description Null is as many as it answers quickly. */
            readonly max_in_flight: components["schemas"]["MaxInFlight"] | null;
            /** @description Null is no limit. */
            readonly rate_limit: components["schemas"]["ConsumerRateLimit"] | null;
            /**
             * @description `paused` by you, `disabled` by Hookpact. In both states deliveries are held.
             * @enum {string}
             */
            readonly status: "active" | "paused" | "disabled";
            /**
             * @description `gone`: the consumer answered 410. `failing`: it accepted nothing for five days. Null if it is not disabled.
             * @enum {string|null}
             */
            readonly disabled_reason: "gone" | "failing" | null;
            /** @description Since when the consumer has accepted nothing; null if the last attempt was accepted, or there was none. */
            readonly failing_since: components["schemas"]["Time"] | null;
            /**
             * @description A consumer that has failed ten attempts over two seconds or more and accepted none, or has accepted nothing for a minute, is left alone: for a quarter
             *     of the time for which it has been failing, at least a second and at most 10 minutes. Then one attempt shows whether it is back. A retry by hand, a test, a new URL or `/resume` end it at once. Null, or past, if it is not left alone.
             */
            readonly left_alone_until: components["schemas"]["Time"] | null;
            readonly created_at: components["schemas"]["Time"];
            readonly updated_at: components["schemas"]["Time"];
        };
        /** @description A subscription. */
        readonly Subscription: components["schemas"]["SubscriptionFields"];
        /** @description A subscription and its secret, shown once. */
        readonly SubscriptionWithSecret: {
            readonly secret: components["schemas"]["WebhookSecret"];
        } & components["schemas"]["SubscriptionFields"];
        /** @description A page of subscriptions, newest first. */
        readonly SubscriptionList: {
            readonly data: readonly components["schemas"]["Subscription"][];
            /** @description Where the next page begins; null on the last. */
            readonly next_cursor: components["schemas"]["SubscriptionId"] | null;
        };
        /** @description How to rotate. */
        readonly SecretRotation: {
            /** @description The new secret; a random one if left out. */
            readonly secret?: components["schemas"]["WebhookSecret"];
            /**
             * @description How long the old secret signs beside the new one.
             * @default 86400
             */
            readonly grace_period_seconds: number;
        };
        /** @description What to send. */
        readonly TestRequest: {
            /** @default ping */
            readonly type: components["schemas"]["EventType"];
        };
        /** @description The test event, its delivery, and the attempt that was made. */
        readonly TestDone: {
            readonly event_id: components["schemas"]["EventId"];
            readonly delivery_id: components["schemas"]["DeliveryId"];
            readonly attempt: components["schemas"]["Attempt"];
        };
        /** @description The test event and its delivery. */
        readonly TestSent: {
            readonly event_id: components["schemas"]["EventId"];
            readonly delivery_id: components["schemas"]["DeliveryId"];
        };
        /**
         * @description `pending` waits for its next attempt, `running` is being tried, `held` waits for its subscription to be resumed;
         *     `succeeded`, `exhausted` (given up after the last attempt) and `canceled` have ended.
         * @enum {string}
         */
        readonly DeliveryStatus: "pending" | "running" | "succeeded" | "exhausted" | "canceled" | "held";
        /** @description Where a delivery goes. */
        readonly Destination: {
            /** @enum {string} */
            readonly kind: "handler" | "subscription" | "program" | "channel" | "job";
            /** @description A subscription's id, a handler's name (source and event type), the name of a program or a channel in `routes.yaml` (`<plugin>/<name>` in that of a plugin), or that of a job. */
            readonly id: string;
        };
        /** @description One try of a delivery. */
        readonly Attempt: {
            /** @description 1 for the first. */
            readonly number: number;
            readonly started_at: components["schemas"]["Time"];
            /** @description How long it took. */
            readonly duration_ms: number;
            /**
             * @description `accepted`: done. `refused`: the consumer answered something else than 2xx, or the program ended with another exit code.
             *     `unreachable`: there was no answer.
             *     The head of an answer decides: a body that does not end, or breaks off, is cut and changes nothing.
             *     `failed`: the handler or the job threw, or took too long. `lost`: the process ended during the attempt, or the
             *     delivery was canceled meanwhile, or taken over by another attempt.
             * @enum {string}
             */
            readonly outcome: "accepted" | "refused" | "unreachable" | "failed" | "lost";
            /** @description What the consumer or the chat answered; of a program its exit code. */
            readonly status_code: number | null;
            /** @description What went wrong. */
            readonly error: string | null;
            /**
             * @description The body of the consumer's answer, up to 16 KiB. No header of it is kept, and so no cookie. Of a program what it wrote: the
             *     beginning and the end of its standard output, and of its standard error after it. Of a job the JSON of what it gave, cut after
             *     16,384 characters: what was cut is no JSON any more, and `job.completed` has it whole.
             */
            readonly output: string | null;
            /** @description How long the phases took; null of what sent nothing, such as a handler. */
            readonly timings: components["schemas"]["AttemptTimings"] | null;
        };
        /**
         * @description How long the phases of an attempt took, in milliseconds. Null: the phase was not needed, since the connection was kept from an attempt before, or it did not
         *     end.
         */
        readonly AttemptTimings: {
            /** @description Resolving the name. */
            readonly dns_ms: number | null;
            /** @description TCP, and the tunnel of DELIVERY_PROXY if there is one. */
            readonly connect_ms: number | null;
            /** @description Agreeing on TLS. */
            readonly tls_ms: number | null;
            /** @description From the request to the head of the answer. */
            readonly first_byte_ms: number | null;
            /** @description All of the attempt, as `duration_ms`. */
            readonly total_ms: number;
        };
        /** @description What every view of a delivery has. */
        readonly DeliveryFields: {
            readonly id: components["schemas"]["DeliveryId"];
            readonly event_id: components["schemas"]["EventId"];
            /** @description The type of the event. */
            readonly event_type: string;
            readonly destination: components["schemas"]["Destination"];
            readonly status: components["schemas"]["DeliveryStatus"];
            /** @description How many attempts were begun. */
            readonly attempt_count: number;
            /**
             * @description When it is due; null unless it is pending, and of one that waits for another one in front of it with the same ordering key. While its consumer
             *     is left alone it is tried at its subscription's `left_alone_until` at the earliest.
             */
            readonly next_attempt_at: components["schemas"]["Time"] | null;
            readonly created_at: components["schemas"]["Time"];
            /** @description When it ended. */
            readonly ended_at: components["schemas"]["Time"] | null;
        };
        /** @description A delivery in a list. */
        readonly Delivery: components["schemas"]["DeliveryFields"];
        /** @description A delivery with its attempts. */
        readonly DeliveryDetail: {
            /** @description What a job has last reported, in whichever attempt; null of one that has reported nothing, and of other deliveries. */
            readonly progress: components["schemas"]["Progress"] | null;
            /** @description Oldest first. */
            readonly attempts: readonly components["schemas"]["Attempt"][];
        } & components["schemas"]["DeliveryFields"];
        /** @description How far a job has come. */
        readonly Progress: {
            /** @description How much of it is done. */
            readonly share: number;
            /** @description What it is at, in its own words. */
            readonly text: string;
            readonly at: components["schemas"]["Time"];
        };
        /** @description A page of deliveries, newest first. */
        readonly DeliveryList: {
            readonly data: readonly components["schemas"]["Delivery"][];
            /** @description Where the next page begins; null on the last. */
            readonly next_cursor: components["schemas"]["DeliveryId"] | null;
        };
        /** @description Which ended deliveries to retry. All given conditions must hold; one that nothing can match, such as an unknown event type, is refused. */
        readonly BulkRetry: {
            /**
             * @default exhausted
             * @enum {string}
             */
            readonly status: "exhausted" | "canceled" | "succeeded";
            readonly event_type?: string;
            /** @description A subscription's id, or the name of a handler or a job. */
            readonly destination?: string;
            /**
             * Format: date-time
             * @description Created at this time or later.
             */
            readonly since?: string;
            /**
             * Format: date-time
             * @description Created before this time.
             */
            readonly until?: string;
            /**
             * @description How many to retry at most.
             * @default 1000
             */
            readonly limit: number;
            /**
             * @description Only count.
             * @default false
             */
            readonly dry_run: boolean;
        };
        /** @description What a bulk retry did. */
        readonly BulkRetried: {
            /** @description How many match. Deliveries whose subscription is gone do not. */
            readonly matched: number;
            readonly retried: number;
        };
        /**
         * @description A job of this contract.
         * @enum {string}
         */
        readonly JobName: "activity.summary";
        /** @description A job to start. */
        readonly NewJob: {
            readonly job: components["schemas"]["JobName"];
            /** @description What it works on: as the schema says that has this name as its `x-job`. */
            readonly input: Record<string, unknown>;
            /** @description A channel of `routes.yaml`, or `<plugin>/<channel>`, that is told of its `job.completed` or `job.failed`. */
            readonly notify?: string;
        };
        /** @description A job that is on its way. */
        readonly JobStarted: {
            readonly delivery_id: components["schemas"]["DeliveryId"];
            readonly event_id: components["schemas"]["EventId"];
        };
        /** @description Of which time to count. */
        readonly ActivitySummaryInput: {
            /**
             * Format: date-time
             * @description Created at this time or later.
             */
            readonly since: string;
            /**
             * Format: date-time
             * @description Created before this time, which is later than `since`.
             */
            readonly until: string;
        };
        /** @description What happened in a time. */
        readonly ActivitySummary: {
            readonly since: components["schemas"]["Time"];
            readonly until: components["schemas"]["Time"];
            readonly event_count: number;
            /** @description By source and type, the most frequent first: the first 200. */
            readonly events: readonly {
                /** @description Null of what we published. */
                readonly source: string | null;
                readonly type: string;
                readonly count: number;
            }[];
            readonly delivery_count: number;
            /** @description By status. A status that none has is left out. */
            readonly deliveries: {
                readonly [key: string]: number;
            };
        };
        /**
         * @description `running` has more to make; `done` has come to the end of what matched; `stopped` was asked to make nothing more.
         * @enum {string}
         */
        readonly ReplayStatus: "running" | "done" | "stopped";
        /**
         * @description Which deliveries. All given conditions must hold; of a list, one of it. Deliveries whose subscription is gone do not match. What nothing can match is
         *     refused: an event type that the contract does not have, a destination that there is not, a time that ends before it begins.
         */
        readonly ReplayFilter: {
            /** @description Of events of these types, each exactly. */
            readonly event_types?: readonly string[];
            /** @description Of events that were received (`in`), or published (`out`). */
            readonly direction?: components["schemas"]["Direction"];
            /** @description Of events from this sender, as in `GET /v1/sources`. */
            readonly source?: string;
            /** @description A subscription's id, or the name of a handler or a job. */
            readonly destination?: string;
            /** @description In one of these states; `exhausted`, if left out. A delivery that is held waits for its subscription to be resumed, and needs no replay. */
            readonly statuses?: readonly ("exhausted" | "canceled" | "succeeded")[];
            /**
             * Format: date-time
             * @description Created at this time or later.
             */
            readonly since?: string;
            /**
             * Format: date-time
             * @description Created before this time.
             */
            readonly until?: string;
        };
        /** @description What to replay. */
        readonly NewReplay: {
            readonly filter: components["schemas"]["ReplayFilter"];
            /**
             * @description Only count.
             * @default false
             */
            readonly dry_run: boolean;
        };
        /** @description What a replay would make. */
        readonly ReplayCounted: {
            /** @description How many deliveries match. */
            readonly matched: number;
            /** @description False when there are more deliveries than were looked at; then more may match. */
            readonly complete: boolean;
        };
        /** @description Many deliveries that are made again. */
        readonly Replay: {
            readonly id: components["schemas"]["ReplayId"];
            readonly status: components["schemas"]["ReplayStatus"];
            readonly filter: components["schemas"]["ReplayFilter"];
            /** @description How many deliveries matched when it began; null when there were too many to look at for that, see `dry_run`. */
            readonly matched: number | null;
            /** @description How many are on their way again. */
            readonly replayed: number;
            /**
             * @description How many matched, and were not made again: meanwhile they were retried, or removed with their event, or their subscription was deleted. Those are known
             *     once the replay is done, and if `matched` is.
             */
            readonly skipped: number;
            /** @description Deliveries that were created before this have been looked at; null before the first step. */
            readonly reached: components["schemas"]["Time"] | null;
            readonly started_at: components["schemas"]["Time"];
            /** @description When it was done or stopped. */
            readonly ended_at: components["schemas"]["Time"] | null;
        };
        /** @description A page of replays, newest first. */
        readonly ReplayList: {
            readonly data: readonly components["schemas"]["Replay"][];
            /** @description Where the next page begins; null on the last. */
            readonly next_cursor: components["schemas"]["ReplayId"] | null;
        };
        /** @description An event type that can be subscribed to. */
        readonly EventTypeInfo: {
            readonly type: components["schemas"]["EventType"];
            readonly summary: string;
            readonly description: string;
            /** @description Published by Hookpact itself. */
            readonly operational: boolean;
            /**
             * @description A JSON pointer into the body, to the value by which subscriptions with `ordering` get events in order; null if there is none. Types whose
             *     values are the same have one order: that of a payment has its `payment.succeeded` and its `payment.failed`.
             */
            readonly ordering_key: string | null;
        };
        /** @description All event types. */
        readonly EventTypeList: {
            readonly data: readonly components["schemas"]["EventTypeInfo"][];
            readonly next_cursor: null;
        };
        /** @description A sender of webhooks to us. */
        readonly Source: {
            readonly name: string;
            /** @description The HTTP method. */
            readonly method: string;
            /**
             * Format: uri
             * @description What to enter on the sender's side.
             */
            readonly url: string;
            /**
             * @description How its requests are checked: by a `signature` over the bytes, a `token`, the address that they come from (`ip`), or
             *     not at all (`none`), which is unsafe: anybody who knows the URL can send.
             */
            readonly types: readonly ("none" | "signature" | "token" | "ip")[];
            /**
             * @description The least that a request which is accepted proves: `verified` that its bytes are the sender's, `authenticated` that
             *     it carried a token or came from an address, `unverified` nothing.
             * @enum {string}
             */
            readonly trust: "verified" | "authenticated" | "unverified";
            /** @description The checks. A request passes if all of one of the lists do. */
            readonly alternatives: readonly (readonly components["schemas"]["SourceGuard"][])[];
            /** @description Whether one of the alternatives has its secrets. While none has, every request is refused. */
            readonly secret_configured: boolean;
            /** @description The event types that have a schema; of a source without any, all are taken. */
            readonly event_types: readonly string[];
        };
        /** @description One check of a source's requests. */
        readonly SourceGuard: {
            /** @description The security scheme in this contract. */
            readonly scheme: string;
            /** @enum {string} */
            readonly type: "signature" | "token" | "ip";
            /** @description The environment variable that holds its secrets. */
            readonly secret_variable: string | null;
            /** @description Whether that is set. */
            readonly secret_configured: boolean;
        };
        /** @description All sources. */
        readonly SourceList: {
            readonly data: readonly components["schemas"]["Source"][];
            readonly next_cursor: null;
        };
        /** @description All plugins, in the order of their names. */
        readonly PluginList: {
            readonly data: readonly components["schemas"]["Plugin"][];
            /** @description All are on one page. */
            readonly next_cursor: null;
        };
        /** @description A folder of `plugins/`. */
        readonly Plugin: {
            /** @description `<author>.<module>`. */
            readonly name: string;
            readonly title: string;
            /** @description In CommonMark. */
            readonly description: string;
            /** @description What the paths of its operations begin with. */
            readonly path: string;
            /** @enum {string} */
            readonly state: "serving" | "failed";
            /** @description Why it failed. Empty if it serves. */
            readonly faults: readonly string[];
            readonly settings: readonly components["schemas"]["PluginSetting"][];
        };
        /** @description A variable of the environment that a plugin reads. */
        readonly PluginSetting: {
            readonly name: string;
            readonly description: string;
            /** @description Whether its value must not be shown. */
            readonly secret: boolean;
            /** @description Whether the plugin fails without it. */
            readonly required: boolean;
            /** @description Whether the variable is set. */
            readonly configured: boolean;
        };
        /** @description What the files of routes say. What is a plugin's is called `<plugin>/<name>`. */
        readonly RouteList: {
            /** @description The server's own first, if there is one, then those of plugins. */
            readonly files: readonly components["schemas"]["RoutesFile"][];
            readonly routes: readonly components["schemas"]["Route"][];
            readonly programs: readonly components["schemas"]["Program"][];
            readonly channels: readonly components["schemas"]["Channel"][];
        };
        /** @description A file of routes. */
        readonly RoutesFile: {
            readonly path: string;
            /** @description The plugin that it belongs to; null of the server's own. */
            readonly plugin: string | null;
            /** @description When what is in force was read. */
            readonly read_at: components["schemas"]["Time"];
            /** @description What is wrong with the file since it was edited, each with its line. Empty if nothing is. */
            readonly faults: readonly string[];
        };
        /** @description Which events go to which programs and channels. */
        readonly Route: {
            /** @description As it is written, or its number: `route 2`. */
            readonly name: string;
            /** @description The sender of received events; null of published ones. */
            readonly source: string | null;
            /** @description Event types; `*` stands for any text. */
            readonly events: readonly string[];
            /** @description The condition in CEL; null if every such event goes there. */
            readonly when: string | null;
            readonly to: readonly components["schemas"]["Destination"][];
        };
        /** @description A program that runs when an event reaches it. */
        readonly Program: {
            readonly name: string;
            /** @description The fixed part of its arguments. */
            readonly command: readonly string[];
            /** @description How long a run may take. */
            readonly timeout_ms: number;
            /** @description How many run at once in this process. */
            readonly concurrency: number;
            /** @description Whether the sender is answered before it has ended. */
            readonly run_async: boolean;
        };
        /** @description A chat that is told of events. */
        readonly Channel: {
            readonly name: string;
            /** @enum {string} */
            readonly kind: "slack" | "discord" | "telegram" | "teams" | "json";
        };
        /** @description A webhook that was refused. */
        readonly Rejection: {
            readonly id: components["schemas"]["RejectionId"];
            readonly at: components["schemas"]["Time"];
            /** @description The sender's name. */
            readonly source: string;
            /** @description The address that it came from, as far as TRUSTED_PROXIES tells; null if that is not known. */
            readonly address: string | null;
            /** @description The code of the problem that was answered. */
            readonly code: string;
            /** @description What the code does not tell, such as `timestamp-too-old`. */
            readonly reason: string | null;
        };
        /** @description A page of refused webhooks, newest first. */
        readonly RejectionList: {
            readonly data: readonly components["schemas"]["Rejection"][];
            /** @description Where the next page begins; null on the last. */
            readonly next_cursor: components["schemas"]["RejectionId"] | null;
        };
        /** @description The process answers. */
        readonly Health: {
            /** @constant */
            readonly status: "ok";
        };
        /** @description The process and its storage answer. */
        readonly Readiness: {
            /** @constant */
            readonly status: "ready";
        };
        /** @description A repository, whatever hosts it. */
        readonly RepositoryRef: {
            /**
             * @description Owner and name.
             * @example acme/rocket
             */
            readonly name: string;
            /** Format: uri */
            readonly url: string;
        };
        /** @description A push. */
        readonly CodePushed: {
            /**
             * @description Where it came from.
             * @example github
             */
            readonly source: string;
            readonly repository: components["schemas"]["RepositoryRef"];
            /** @description The full name: refs/heads/… or refs/tags/…. */
            readonly ref: string;
            /** @description The commit that the ref pointed to; zeros when it was created. */
            readonly before: string;
            /** @description The commit that it points to now; zeros when it was deleted. */
            readonly after: string;
            readonly created: boolean;
            readonly deleted: boolean;
            /** @description Null when the host does not say. */
            readonly forced: boolean | null;
            /**
             * Format: uri
             * @description A page that shows what was pushed.
             */
            readonly compare_url: string;
            /** @description Who pushed. */
            readonly pusher: string;
            /** @description Oldest first. The newest alone where a host sends no more: GitHub 2,048, GitLab 20. */
            readonly commits: readonly {
                readonly id: string;
                readonly message: string;
                readonly author: string;
                /** Format: date-time */
                readonly timestamp: string;
                /** Format: uri */
                readonly url: string;
            }[];
        };
        /** @description A change of a pull request. */
        readonly PullRequestChanged: {
            /** @example github */
            readonly source: string;
            /**
             * @description What changed, in the host's words.
             * @example opened
             * @example synchronize
             * @example closed
             */
            readonly action: string;
            readonly repository: components["schemas"]["RepositoryRef"];
            readonly number: number;
            readonly title: string;
            /** @enum {string} */
            readonly state: "open" | "closed";
            readonly draft: boolean;
            readonly merged: boolean;
            /** @description Null when the account is gone, or the host does not name it. */
            readonly author: string | null;
            /** Format: uri */
            readonly url: string;
            /** @description The branch to merge into. */
            readonly base: string;
            /** @description The branch to merge. */
            readonly head: string;
            /** @description Null when there is no commit. Bitbucket sends its first 12 digits. */
            readonly head_sha: string | null;
        };
        /** @description A change of an issue. */
        readonly IssueChanged: {
            /** @example github */
            readonly source: string;
            /**
             * @description What changed, in the host's words.
             * @example opened
             * @example labeled
             * @example closed
             */
            readonly action: string;
            readonly repository: components["schemas"]["RepositoryRef"];
            readonly number: number;
            readonly title: string;
            /** @enum {string} */
            readonly state: "open" | "closed";
            /** @description Null when the account is gone, or the host does not name it. */
            readonly author: string | null;
            readonly labels: readonly string[];
            /** Format: uri */
            readonly url: string;
        };
        /** @description Why it failed; null when it did not, or the sender does not say. */
        readonly Failure: {
            /**
             * @description For programs.
             * @example card_declined
             */
            readonly code: string | null;
            /** @description For people. */
            readonly message: string | null;
        } | null;
        /** @description A payment. It can take several charges. */
        readonly Payment: {
            /**
             * @description Where it came from.
             * @example stripe
             */
            readonly source: string;
            /** @description The sender's id of the payment. */
            readonly id: string;
            /** @description In the currency's smallest unit: cents, or whole yen. */
            readonly amount: number;
            /**
             * @description ISO 4217, in lower case.
             * @example eur
             */
            readonly currency: string;
            /** @description The sender's id of the customer. */
            readonly customer: string | null;
            readonly description: string | null;
            /** @description The sender's id of the card or account. */
            readonly payment_method: string | null;
            readonly failure: components["schemas"]["Failure"];
            /** @description Whether money moves. */
            readonly livemode: boolean;
            /**
             * Format: date-time
             * @description When the payment was created.
             */
            readonly created: string;
        };
        /** @description An attempt to take money. */
        readonly Charge: {
            /**
             * @description Where it came from.
             * @example stripe
             */
            readonly source: string;
            /** @description The sender's id of the charge. */
            readonly id: string;
            /** @description The `id` of the payment that it belongs to. */
            readonly payment: string | null;
            /** @description In the currency's smallest unit: cents, or whole yen. */
            readonly amount: number;
            /**
             * @description ISO 4217, in lower case.
             * @example eur
             */
            readonly currency: string;
            /** @description The sender's id of the customer. */
            readonly customer: string | null;
            readonly description: string | null;
            /** @description The sender's id of the card or account. */
            readonly payment_method: string | null;
            readonly failure: components["schemas"]["Failure"];
            /** @description Whether money moves. */
            readonly livemode: boolean;
            /**
             * Format: date-time
             * @description When the charge was created.
             */
            readonly created: string;
        };
        /** @description A change of a ticket in a tracker. Null is what the tracker did not send; texts are cut at their greatest length. */
        readonly TicketChanged: {
            /**
             * @description Where it came from.
             * @example jira
             * @example linear
             */
            readonly source: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            readonly action: "created" | "updated";
            /** @example ROCKET-42 */
            readonly key: string | null;
            /** @example Bug */
            readonly type: string | null;
            /** @example High */
            readonly priority: string | null;
            readonly summary: string | null;
            /** @example In Progress */
            readonly status: string | null;
            /**
             * Format: uri
             * @description Where people read it.
             */
            readonly url: string | null;
        };
        /** @description A file that was received and stored. */
        readonly UploadedFile: {
            /** @description The id that it is stored under. */
            readonly file_id: string;
            /** @description As the sender calls it. Never use it as a path. */
            readonly filename: string;
            /** @example text/markdown */
            readonly media_type: string;
            readonly size_bytes: number;
            /** @description The SHA-256 of its bytes. */
            readonly sha256: string;
        };
        /** @description A report. */
        readonly ReportUploaded: {
            /**
             * @description Where it came from.
             * @example reports
             */
            readonly source: string;
            readonly report_name: string;
            /** @description Where it is to be posted. */
            readonly target_chat: string;
            readonly file: components["schemas"]["UploadedFile"];
        };
        /** @description A test. */
        readonly Ping: {
            readonly subscription_id: components["schemas"]["SubscriptionId"];
        };
        /** @description A delivery that was given up. */
        readonly DeliveryExhausted: {
            readonly delivery_id: components["schemas"]["DeliveryId"];
            readonly event_id: components["schemas"]["EventId"];
            readonly event_type: string;
            readonly destination: components["schemas"]["Destination"];
            readonly attempt_count: number;
            readonly last_attempt: {
                /** @enum {string} */
                readonly outcome: "refused" | "unreachable" | "failed" | "lost";
                readonly status_code: number | null;
                readonly error: string | null;
            };
        };
        /** @description A subscription that was disabled. */
        readonly SubscriptionDisabled: {
            readonly subscription_id: components["schemas"]["SubscriptionId"];
            readonly url: components["schemas"]["ConsumerUrl"];
            /** @enum {string} */
            readonly reason: "gone" | "failing";
        };
        /** @description A source that is refused more often than not. */
        readonly SourceRejecting: {
            /** @description The sender's name, as in `GET /v1/sources`. */
            readonly source: string;
            readonly since: components["schemas"]["Time"];
            /** @description How many were refused, from `since` on. */
            readonly refused: number;
            /** @description How many were accepted in the same five minutes. */
            readonly accepted: number;
            /** @description The codes of the problems that were answered, most frequent first. */
            readonly codes: readonly {
                readonly code: string;
                readonly count: number;
            }[];
            readonly last_accepted_at: components["schemas"]["Time"];
        };
        /** @description A job that is done. */
        readonly JobCompleted: {
            readonly delivery_id: components["schemas"]["DeliveryId"];
            readonly event_id: components["schemas"]["EventId"];
            /**
             * @description Its name.
             * @example activity.summary
             */
            readonly job: string;
            /** @description What it gave; null if that is nothing. */
            readonly output: unknown;
        };
        /** @description A job that was given up. */
        readonly JobFailed: {
            readonly delivery_id: components["schemas"]["DeliveryId"];
            readonly event_id: components["schemas"]["EventId"];
            /**
             * @description Its name.
             * @example activity.summary
             */
            readonly job: string;
            /** @description What went wrong in its last attempt. */
            readonly error: string;
        };
        /** @description The body of `code.pushed`. */
        readonly CodePushedEvent: {
            /** @constant */
            readonly type: "code.pushed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["CodePushed"];
        };
        /** @description The body of `pull_request.changed`. */
        readonly PullRequestChangedEvent: {
            /** @constant */
            readonly type: "pull_request.changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["PullRequestChanged"];
        };
        /** @description The body of `issue.changed`. */
        readonly IssueChangedEvent: {
            /** @constant */
            readonly type: "issue.changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["IssueChanged"];
        };
        /** @description The body of `payment.succeeded`. */
        readonly PaymentSucceededEvent: {
            /** @constant */
            readonly type: "payment.succeeded";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["Payment"];
        };
        /** @description The body of `payment.failed`. */
        readonly PaymentFailedEvent: {
            /** @constant */
            readonly type: "payment.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["Payment"];
        };
        /** @description The body of `charge.succeeded`. */
        readonly ChargeSucceededEvent: {
            /** @constant */
            readonly type: "charge.succeeded";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["Charge"];
        };
        /** @description The body of `charge.failed`. */
        readonly ChargeFailedEvent: {
            /** @constant */
            readonly type: "charge.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["Charge"];
        };
        /** @description The body of `ticket.changed`. */
        readonly TicketChangedEvent: {
            /** @constant */
            readonly type: "ticket.changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["TicketChanged"];
        };
        /** @description The body of `report.uploaded`. */
        readonly ReportUploadedEvent: {
            /** @constant */
            readonly type: "report.uploaded";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["ReportUploaded"];
        };
        /** @description The body of `ping`. */
        readonly PingEvent: {
            /** @constant */
            readonly type: "ping";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["Ping"];
        };
        /** @description The body of `delivery.exhausted`. */
        readonly DeliveryExhaustedEvent: {
            /** @constant */
            readonly type: "delivery.exhausted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["DeliveryExhausted"];
        };
        /** @description The body of `subscription.disabled`. */
        readonly SubscriptionDisabledEvent: {
            /** @constant */
            readonly type: "subscription.disabled";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["SubscriptionDisabled"];
        };
        /** @description The body of `job.completed`. */
        readonly JobCompletedEvent: {
            /** @constant */
            readonly type: "job.completed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["JobCompleted"];
        };
        /** @description The body of `job.failed`. */
        readonly JobFailedEvent: {
            /** @constant */
            readonly type: "job.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["JobFailed"];
        };
        /** @description The body of `source.rejecting`. */
        readonly SourceRejectingEvent: {
            /** @constant */
            readonly type: "source.rejecting";
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            readonly data: components["schemas"]["SourceRejecting"];
        };
        /** @description A GitHub event. The schema that holds is the one of its event type. */
        readonly GithubPayload: components["schemas"]["GithubPing"] | components["schemas"]["GithubPush"] | components["schemas"]["GithubPullRequest"] | components["schemas"]["GithubIssues"] | components["schemas"]["GithubRelease"] | components["schemas"]["GithubWorkflowRun"] | components["schemas"]["GithubOther"];
        /** @description Sent once when a webhook is created, and whenever somebody asks GitHub for a ping. */
        readonly GithubPing: {
            /** @description A random line of GitHub's design wisdom. */
            readonly zen: string;
            /** @description The id of the webhook; equals `hook.id`. */
            readonly hook_id: number;
            /** @description The webhook as GitHub has it configured. */
            readonly hook: components["schemas"]["GithubHook"];
            /** @description The repository of the webhook; absent for organisation and App webhooks. */
            readonly repository?: components["schemas"]["GithubRepository"];
            /** @description The organisation of the webhook; present for organisation webhooks. */
            readonly organization?: components["schemas"]["GithubOrganization"];
            /** @description The account that created the webhook; may be absent for App webhooks. */
            readonly sender?: components["schemas"]["GithubUser"];
        };
        /** @description Commits were pushed, or a branch or tag was created, moved or deleted. */
        readonly GithubPush: {
            /**
             * @description The full name of the branch or tag.
             * @example refs/heads/main
             * @example refs/tags/v1.4.0
             */
            readonly ref: string;
            /** @description The commit that the ref pointed at before; all zeros when the ref is new. */
            readonly before: components["schemas"]["GithubSha"];
            /** @description The commit that the ref points at now; all zeros when the ref was deleted. */
            readonly after: components["schemas"]["GithubSha"];
            /** @description Whether this push created the ref. */
            readonly created: boolean;
            /** @description Whether this push deleted the ref. */
            readonly deleted: boolean;
            /** @description Whether this was a forced push. */
            readonly forced: boolean;
            /** @description The full name of the ref that a new ref was made from, where GitHub knows it. */
            readonly base_ref: string | null;
            /** @description The page that shows the changes; not always a well-formed URI. */
            readonly compare: string;
            /** @description The pushed commits, oldest first, at most 2,048; empty for tags and deletions. */
            readonly commits: readonly components["schemas"]["GithubCommit"][];
            /** @description The commit at `after`; null when the ref was deleted. */
            readonly head_commit: components["schemas"]["GithubCommit"] | null;
            /** @description The repository where it happened. */
            readonly repository: components["schemas"]["GithubRepository"];
            /** @description Who pushed, by git identity. */
            readonly pusher: {
                /** @description The login of the account that pushed. */
                readonly name: string;
                /** @description The e-mail address of the pusher; any text. */
                readonly email?: string | null;
            };
            /** @description The account that caused the event. */
            readonly sender?: components["schemas"]["GithubUser"];
            /** @description The organisation that owns the repository; absent for a personal one. */
            readonly organization?: components["schemas"]["GithubOrganization"];
            /** @description The GitHub App installation; present when the hook belongs to an App. */
            readonly installation?: components["schemas"]["GithubInstallation"];
        };
        /** @description A pull request was opened, changed, reviewed for, merged or closed. */
        readonly GithubPullRequest: {
            /**
             * @description What happened; GitHub adds actions over time.
             * @example opened
             * @example closed
             * @example reopened
             * @example edited
             * @example synchronize
             * @example labeled
             * @example review_requested
             * @example ready_for_review
             */
            readonly action: string;
            /** @description The number of the pull request in its repository. */
            readonly number: number;
            /** @description The pull request after the action. */
            readonly pull_request: components["schemas"]["GithubPullRequestDetails"];
            /** @description What was edited; present when `action` is `edited`. */
            readonly changes?: components["schemas"]["GithubChanges"];
            /** @description The head commit before the push; present when `action` is `synchronize`. */
            readonly before?: components["schemas"]["GithubSha"];
            /** @description The head commit after the push; present when `action` is `synchronize`. */
            readonly after?: components["schemas"]["GithubSha"];
            /** @description The label that was added or removed. */
            readonly label?: components["schemas"]["GithubLabel"];
            /** @description The account that was assigned or unassigned. */
            readonly assignee?: components["schemas"]["GithubUser"] | null;
            /** @description The milestone that was set or removed. */
            readonly milestone?: components["schemas"]["GithubMilestone"];
            /** @description The account whose review was asked for or no longer is. */
            readonly requested_reviewer?: components["schemas"]["GithubUser"] | null;
            /** @description The team whose review was asked for or no longer is. */
            readonly requested_team?: components["schemas"]["GithubTeam"];
            /** @description The repository where it happened. */
            readonly repository: components["schemas"]["GithubRepository"];
            /** @description The account that caused the event. */
            readonly sender?: components["schemas"]["GithubUser"];
            /** @description The organisation that owns the repository; absent for a personal one. */
            readonly organization?: components["schemas"]["GithubOrganization"];
            /** @description The GitHub App installation; present when the hook belongs to an App. */
            readonly installation?: components["schemas"]["GithubInstallation"];
        };
        /** @description An issue was opened, changed, moved or closed. */
        readonly GithubIssues: {
            /**
             * @description What happened; GitHub adds actions over time.
             * @example opened
             * @example closed
             * @example reopened
             * @example edited
             * @example labeled
             * @example assigned
             * @example transferred
             * @example deleted
             */
            readonly action: string;
            /** @description The issue after the action. */
            readonly issue: components["schemas"]["GithubIssue"];
            /** @description What was edited; for a transferred issue, the old or the new issue and repository. */
            readonly changes?: components["schemas"]["GithubChanges"];
            /** @description The label that was added or removed. */
            readonly label?: components["schemas"]["GithubLabel"];
            /** @description The account that was assigned or unassigned. */
            readonly assignee?: components["schemas"]["GithubUser"] | null;
            /** @description The milestone that was set or removed. */
            readonly milestone?: components["schemas"]["GithubMilestone"];
            /** @description The repository where it happened. */
            readonly repository: components["schemas"]["GithubRepository"];
            /** @description The account that caused the event. */
            readonly sender: components["schemas"]["GithubUser"];
            /** @description The organisation that owns the repository; absent for a personal one. */
            readonly organization?: components["schemas"]["GithubOrganization"];
            /** @description The GitHub App installation; present when the hook belongs to an App. */
            readonly installation?: components["schemas"]["GithubInstallation"];
        };
        /** @description A release was created, edited, published or removed. */
        readonly GithubRelease: {
            /**
             * @description What happened; GitHub adds actions over time.
             * @example created
             * @example published
             * @example released
             * @example prereleased
             * @example edited
             * @example unpublished
             * @example deleted
             */
            readonly action: string;
            /** @description The release after the action. */
            readonly release: components["schemas"]["GithubReleaseDetails"];
            /** @description What was edited; present when `action` is `edited`. */
            readonly changes?: components["schemas"]["GithubChanges"];
            /** @description The repository where it happened. */
            readonly repository: components["schemas"]["GithubRepository"];
            /** @description The account that caused the event. */
            readonly sender?: components["schemas"]["GithubUser"];
            /** @description The organisation that owns the repository; absent for a personal one. */
            readonly organization?: components["schemas"]["GithubOrganization"];
            /** @description The GitHub App installation; present when the hook belongs to an App. */
            readonly installation?: components["schemas"]["GithubInstallation"];
        };
        /** @description A GitHub Actions workflow run was requested, started or completed. */
        readonly GithubWorkflowRun: {
            /**
             * @description What happened; GitHub adds actions over time.
             * @example requested
             * @example in_progress
             * @example completed
             */
            readonly action: string;
            /** @description The workflow that ran; null when it no longer exists. */
            readonly workflow: components["schemas"]["GithubWorkflow"] | null;
            /** @description The run after the action. */
            readonly workflow_run: components["schemas"]["GithubWorkflowRunDetails"];
            /** @description The repository where it happened. */
            readonly repository: components["schemas"]["GithubRepository"];
            /** @description The account that caused the event. */
            readonly sender: components["schemas"]["GithubUser"];
            /** @description The organisation that owns the repository; absent for a personal one. */
            readonly organization?: components["schemas"]["GithubOrganization"];
            /** @description The GitHub App installation; present when the hook belongs to an App. */
            readonly installation?: components["schemas"]["GithubInstallation"];
        };
        /** @description An event type that this contract does not describe yet; stored, not delivered to a handler. */
        readonly GithubOther: {
            readonly [key: string]: unknown;
        };
        /** @description A git object id in lower-case hex: 40 digits, or 64 in a SHA-256 repository. */
        readonly GithubSha: string;
        /** @description An account: a person, a bot or an organisation. */
        readonly GithubUser: {
            /** @description Stays the same when the login changes. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id?: string;
            /**
             * @description The account name; can be renamed.
             * @example mona-dev
             * @example dependabot[bot]
             */
            readonly login: string;
            /**
             * @description The kind of account.
             * @example User
             * @example Bot
             * @example Organization
             * @example Mannequin
             */
            readonly type?: string;
            /** @description The display name; sent for the owner of a pushed repository only. */
            readonly name?: string | null;
            /** @description The public e-mail address; sent for the owner of a pushed repository only. */
            readonly email?: string | null;
            /**
             * Format: uri
             * @description The profile page.
             */
            readonly html_url?: string;
            /** @description The picture; can be empty. */
            readonly avatar_url?: string;
            /** @description Whether the account belongs to GitHub staff. */
            readonly site_admin?: boolean;
        };
        /** @description An organisation. */
        readonly GithubOrganization: {
            /** @description Stays the same when the login changes. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id?: string;
            /** @description The organisation name; can be renamed. */
            readonly login: string;
            /** @description The description on its profile page. */
            readonly description?: string | null;
        };
        /** @description An installation of a GitHub App. */
        readonly GithubInstallation: {
            /** @description The id to ask an installation access token for. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id?: string;
        };
        /** @description A team of an organisation. */
        readonly GithubTeam: {
            /** @description Stays the same when the team is renamed. */
            readonly id: number;
            /** @description The display name. */
            readonly name: string;
            /** @description The name as it stands in URLs and mentions. */
            readonly slug?: string;
        };
        /** @description A user (has `login`) or a team (has `slug`) whose review was asked for. */
        readonly GithubReviewer: {
            /** @description The id of the user or team; the two are numbered apart. */
            readonly id: number;
            /** @description The account name, of a user. */
            readonly login?: string;
            /** @description The name in URLs and mentions, of a team. */
            readonly slug?: string;
            /**
             * @description The kind of account, of a user.
             * @example User
             * @example Bot
             */
            readonly type?: string;
            /** @description The display name, of a team. */
            readonly name?: string | null;
        };
        /** @description A repository in short, as another object names it. */
        readonly GithubRepositorySummary: {
            /** @description Stays the same when the repository is renamed or moved. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id?: string;
            /** @description The name without its owner. */
            readonly name: string;
            /** @description The name as owner/name. */
            readonly full_name: string;
            /** @description Whether it is hidden from the public; also true for internal repositories. */
            readonly private: boolean;
            /** @description The account that owns it. */
            readonly owner: components["schemas"]["GithubUser"];
            /**
             * Format: uri
             * @description The page of the repository.
             */
            readonly html_url: string;
            /** @description The one-line description. */
            readonly description?: string | null;
            /** @description Whether it is a fork. */
            readonly fork: boolean;
            /**
             * Format: uri
             * @description The address for git over HTTPS; absent in a workflow run.
             */
            readonly clone_url?: string;
            /** @description The name of the default branch, without refs/heads/; absent in a workflow run. */
            readonly default_branch?: string;
        };
        /** @description A repository. */
        readonly GithubRepository: {
            /** @description Stays the same when the repository is renamed or moved. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id: string;
            /**
             * @description The name without its owner.
             * @example rocket
             */
            readonly name: string;
            /**
             * @description The name as owner/name.
             * @example acme/rocket
             */
            readonly full_name: string;
            /** @description Whether it is hidden from the public; also true for internal repositories. */
            readonly private: boolean;
            /**
             * @description Who can see it.
             * @enum {string}
             */
            readonly visibility?: "public" | "private" | "internal";
            /** @description The account that owns it. */
            readonly owner: components["schemas"]["GithubUser"];
            /**
             * Format: uri
             * @description The page of the repository.
             */
            readonly html_url: string;
            /**
             * Format: uri
             * @description The API address, or in a push the page.
             */
            readonly url: string;
            /**
             * Format: uri
             * @description The address for git over HTTPS.
             */
            readonly clone_url: string;
            /** @description The address for git over SSH, as `git@host:owner/name.git`. */
            readonly ssh_url?: string;
            /** @description The one-line description. */
            readonly description: string | null;
            /** @description The website that its owner entered; any text. */
            readonly homepage?: string | null;
            /** @description The main programming language. */
            readonly language?: string | null;
            /** @description The topics that its owner chose. */
            readonly topics?: readonly string[];
            /** @description Whether it is a fork. */
            readonly fork: boolean;
            /** @description Whether it is archived, that is read-only. */
            readonly archived: boolean;
            /**
             * @description The name of the default branch, without refs/heads/.
             * @example main
             */
            readonly default_branch: string;
            /** @description The number of stars. */
            readonly stargazers_count?: number;
            /** @description The number of forks. */
            readonly forks_count?: number;
            /** @description The number of open issues and pull requests. */
            readonly open_issues_count?: number;
            /** @description The size in kilobytes. */
            readonly size?: number;
            /**
             * Format: date-time
             * @description When it was created; in a push, seconds since 1970.
             */
            readonly created_at: string | number | null;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updated_at: string | null;
            /**
             * Format: date-time
             * @description When it was last pushed to; in a push, mostly seconds since 1970.
             */
            readonly pushed_at: string | number | null;
        };
        /** @description A git identity, as the commit records it; GitHub does not check it. */
        readonly GithubCommitAuthor: {
            /** @description The name in the commit. */
            readonly name: string;
            /** @description The e-mail address in the commit; any text. */
            readonly email: string | null;
            /** @description The login of the GitHub account with this e-mail address, if there is one. */
            readonly username?: string;
            /**
             * Format: date-time
             * @description When the identity signed the commit.
             */
            readonly date?: string;
        };
        /** @description A commit in short, as a workflow run names it. */
        readonly GithubCommitSummary: {
            /** @description The commit id. */
            readonly id: components["schemas"]["GithubSha"];
            /** @description The id of the tree of files. */
            readonly tree_id: components["schemas"]["GithubSha"];
            /** @description The full commit message. */
            readonly message: string;
            /**
             * Format: date-time
             * @description When it was committed, with the committer's offset.
             */
            readonly timestamp: string;
            /** @description Who wrote it. */
            readonly author: components["schemas"]["GithubCommitAuthor"];
            /** @description Who committed it. */
            readonly committer: components["schemas"]["GithubCommitAuthor"];
        };
        /** @description A pushed commit. */
        readonly GithubCommit: {
            /** @description The commit id. */
            readonly id: components["schemas"]["GithubSha"];
            /** @description The id of the tree of files. */
            readonly tree_id: components["schemas"]["GithubSha"];
            /** @description Whether no earlier push to the repository brought this commit. */
            readonly distinct: boolean;
            /** @description The full commit message. */
            readonly message: string;
            /**
             * Format: date-time
             * @description When it was committed, with the committer's offset.
             */
            readonly timestamp: string;
            /**
             * Format: uri
             * @description The page of the commit.
             */
            readonly url: string;
            /** @description Who wrote it. */
            readonly author: components["schemas"]["GithubCommitAuthor"];
            /** @description Who committed it. */
            readonly committer: components["schemas"]["GithubCommitAuthor"];
            /** @description The paths of new files; the three lists together are cut at 3,000 paths. */
            readonly added?: readonly string[];
            /** @description The paths of deleted files. */
            readonly removed?: readonly string[];
            /** @description The paths of changed files. */
            readonly modified?: readonly string[];
        };
        /** @description A label of a repository. */
        readonly GithubLabel: {
            /** @description Stays the same when the label is renamed. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id?: string;
            /**
             * @description The label text.
             * @example bug
             */
            readonly name: string;
            /** @description The colour as six hex digits without #. */
            readonly color: string;
            /** @description Whether GitHub gave every new repository this label. */
            readonly default: boolean;
            /** @description What the label is for. */
            readonly description?: string | null;
        };
        /** @description A milestone of a repository. */
        readonly GithubMilestone: {
            /** @description Unique across GitHub. */
            readonly id: number;
            /** @description The number in its repository. */
            readonly number: number;
            /** @description The title. */
            readonly title: string;
            /** @description The description. */
            readonly description?: string | null;
            /**
             * @description Whether it is open.
             * @enum {string}
             */
            readonly state: "open" | "closed";
            /** @description The number of open issues in it. */
            readonly open_issues?: number;
            /** @description The number of closed issues in it. */
            readonly closed_issues?: number;
            /**
             * Format: date-time
             * @description The day it is due.
             */
            readonly due_on?: string | null;
            /**
             * Format: uri
             * @description The page of the milestone.
             */
            readonly html_url?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updated_at?: string;
            /**
             * Format: date-time
             * @description When it was closed; null while open.
             */
            readonly closed_at?: string | null;
        };
        /** @description What an edit changed: the values before it. Other members depend on the event. */
        readonly GithubChanges: {
            /** @description The title before the edit. */
            readonly title?: components["schemas"]["GithubChange"];
            /** @description The text before the edit. */
            readonly body?: components["schemas"]["GithubChange"];
            /** @description The name before the edit, of a release. */
            readonly name?: components["schemas"]["GithubChange"];
            /** @description The base branch before the edit, of a pull request. */
            readonly base?: {
                /** @description The branch name before the edit. */
                readonly ref?: components["schemas"]["GithubChange"];
                /** @description The commit before the edit. */
                readonly sha?: components["schemas"]["GithubChange"];
            };
        };
        /** @description One edited value. */
        readonly GithubChange: {
            /** @description The value before the edit. */
            readonly from: string | null;
        };
        /** @description A webhook as GitHub has it configured. */
        readonly GithubHook: {
            /** @description The id of the webhook. */
            readonly id: number;
            /**
             * @description What the webhook hangs on.
             * @example Repository
             * @example Organization
             * @example App
             */
            readonly type: string;
            /** @description Always `web`. */
            readonly name: string;
            /** @description Whether GitHub delivers events to it. */
            readonly active: boolean;
            /**
             * @description The event types it asked for; `*` stands for all.
             * @example [
             *       "push",
             *       "pull_request"
             *     ]
             */
            readonly events: readonly string[];
            /** @description The id of the GitHub App, of an App webhook. */
            readonly app_id?: number;
            /** @description Where and how GitHub delivers. */
            readonly config: {
                /** @description The address GitHub delivers to, as it was entered. */
                readonly url?: string;
                /**
                 * @description The body format.
                 * @example json
                 * @example form
                 */
                readonly content_type?: string;
                /** @description Whether GitHub skips checking the TLS certificate: 1 if it skips, else 0. */
                readonly insecure_ssl?: string | number;
                /** @description Asterisks, present when a secret is set. */
                readonly secret?: string;
            };
            /**
             * Format: uri
             * @description The API address of the webhook.
             */
            readonly url?: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            readonly updated_at: string;
        };
        /** @description One side of a pull request. */
        readonly GithubPullRequestBranch: {
            /** @description The branch as owner:branch. */
            readonly label: string | null;
            /** @description The branch name, without refs/heads/. */
            readonly ref: string;
            /** @description The commit at the tip. */
            readonly sha: components["schemas"]["GithubSha"];
            /** @description The owner of the repository; null when the account is gone. */
            readonly user: components["schemas"]["GithubUser"] | null;
            /** @description The repository; null when a fork was deleted. */
            readonly repo: components["schemas"]["GithubRepositorySummary"] | null;
        };
        /** @description A pull request. */
        readonly GithubPullRequestDetails: {
            /** @description Unique across GitHub. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id: string;
            /** @description The number in its repository, as in #42. */
            readonly number: number;
            /**
             * Format: uri
             * @description The API address.
             */
            readonly url: string;
            /**
             * Format: uri
             * @description The page of the pull request.
             */
            readonly html_url: string;
            /**
             * @description Whether it is open; a merged one is closed.
             * @enum {string}
             */
            readonly state: "open" | "closed";
            /** @description Whether the conversation is locked. */
            readonly locked: boolean;
            /** @description Whether it is a draft. */
            readonly draft: boolean;
            /** @description The title. */
            readonly title: string;
            /** @description The description in Markdown; null when empty. */
            readonly body: string | null;
            /** @description The author; null when the account is gone. */
            readonly user: components["schemas"]["GithubUser"] | null;
            /** @description The labels it has now. */
            readonly labels: readonly components["schemas"]["GithubLabel"][];
            /** @description The milestone it belongs to. */
            readonly milestone: components["schemas"]["GithubMilestone"] | null;
            /** @description The accounts it is assigned to. */
            readonly assignees: readonly components["schemas"]["GithubUser"][];
            /** @description Whose review is still awaited. */
            readonly requested_reviewers: readonly components["schemas"]["GithubReviewer"][];
            /** @description The teams whose review is still awaited. */
            readonly requested_teams?: readonly components["schemas"]["GithubTeam"][];
            /** @description The branch that is to be merged. */
            readonly head: components["schemas"]["GithubPullRequestBranch"];
            /** @description The branch it is to be merged into. */
            readonly base: components["schemas"]["GithubPullRequestBranch"];
            /**
             * @description What the author is to the repository.
             * @example OWNER
             * @example MEMBER
             * @example CONTRIBUTOR
             * @example NONE
             */
            readonly author_association: string;
            /** @description Whether it was merged; `merged_at` says the same and is always sent. */
            readonly merged?: boolean | null;
            /** @description Whether it can be merged; null while GitHub works it out. */
            readonly mergeable?: boolean | null;
            /** @description The account that merged it. */
            readonly merged_by?: components["schemas"]["GithubUser"] | null;
            /** @description The merge commit, or a test merge while it is open. */
            readonly merge_commit_sha: string | null;
            /** @description The number of commits. */
            readonly commits?: number;
            /** @description The number of added lines. */
            readonly additions?: number;
            /** @description The number of deleted lines. */
            readonly deletions?: number;
            /** @description The number of changed files. */
            readonly changed_files?: number;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updated_at: string;
            /**
             * Format: date-time
             * @description When it was closed; null while open.
             */
            readonly closed_at: string | null;
            /**
             * Format: date-time
             * @description When it was merged; null when it was not.
             */
            readonly merged_at: string | null;
        };
        /** @description An issue. */
        readonly GithubIssue: {
            /** @description Unique across GitHub. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id: string;
            /** @description The number in its repository, as in #42. */
            readonly number: number;
            /**
             * Format: uri
             * @description The API address.
             */
            readonly url: string;
            /**
             * Format: uri
             * @description The page of the issue.
             */
            readonly html_url: string;
            /**
             * @description Whether it is open; a transferred issue may come without.
             * @enum {string}
             */
            readonly state?: "open" | "closed";
            /**
             * @description Why it is in this state.
             * @example completed
             * @example reopened
             * @example not_planned
             * @example duplicate
             */
            readonly state_reason?: string | null;
            /** @description Whether the conversation is locked. */
            readonly locked?: boolean;
            /** @description The title. */
            readonly title: string;
            /** @description The description in Markdown; null when empty. */
            readonly body: string | null;
            /** @description The author; null when the account is gone. */
            readonly user: components["schemas"]["GithubUser"] | null;
            /** @description The labels it has now; a transferred issue may come without. */
            readonly labels?: readonly components["schemas"]["GithubLabel"][];
            /** @description The milestone it belongs to. */
            readonly milestone: components["schemas"]["GithubMilestone"] | null;
            /** @description The accounts it is assigned to. */
            readonly assignees: readonly components["schemas"]["GithubUser"][];
            /** @description The number of comments. */
            readonly comments: number;
            /**
             * @description What the author is to the repository.
             * @example OWNER
             * @example MEMBER
             * @example CONTRIBUTOR
             * @example NONE
             */
            readonly author_association: string;
            /** @description Present when the issue is a pull request. */
            readonly pull_request?: {
                /**
                 * Format: uri
                 * @description The API address of the pull request.
                 */
                readonly url?: string;
                /**
                 * Format: uri
                 * @description The page of the pull request.
                 */
                readonly html_url?: string;
            };
            /**
             * Format: date-time
             * @description When it was opened.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updated_at: string;
            /**
             * Format: date-time
             * @description When it was closed; null while open.
             */
            readonly closed_at: string | null;
        };
        /** @description A file attached to a release. */
        readonly GithubReleaseAsset: {
            /** @description Unique across GitHub. */
            readonly id: number;
            /** @description The file name. */
            readonly name: string;
            /** @description The text shown instead of the file name. */
            readonly label?: string | null;
            /**
             * @description How far the upload is.
             * @example uploaded
             * @example open
             */
            readonly state?: string;
            /** @description The media type. */
            readonly content_type: string;
            /** @description The size in bytes. */
            readonly size: number;
            /**
             * @description The checksum as algorithm:hex.
             * @example sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            readonly digest?: string | null;
            /** @description How often it was downloaded. */
            readonly download_count?: number;
            /**
             * Format: uri
             * @description Where to download it.
             */
            readonly browser_download_url: string;
            /**
             * Format: date-time
             * @description When the upload began.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly updated_at: string;
        };
        /** @description A release. */
        readonly GithubReleaseDetails: {
            /** @description Unique across GitHub. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id: string;
            /**
             * Format: uri
             * @description The API address.
             */
            readonly url: string;
            /**
             * Format: uri
             * @description The page of the release.
             */
            readonly html_url: string;
            /**
             * @description The git tag; a draft's may not exist yet.
             * @example v1.4.0
             */
            readonly tag_name: string;
            /** @description The branch or commit that the tag is made from if it does not exist. */
            readonly target_commitish: string;
            /** @description The title. */
            readonly name: string | null;
            /** @description The notes in Markdown. */
            readonly body: string | null;
            /** @description Whether it is a draft, that is not published. */
            readonly draft: boolean;
            /** @description Whether it is marked as not ready for production. */
            readonly prerelease: boolean;
            /** @description Whether its tag and files can no longer change. */
            readonly immutable?: boolean;
            /** @description The account that created it; null when the account is gone. */
            readonly author: components["schemas"]["GithubUser"] | null;
            /** @description The attached files. */
            readonly assets: readonly components["schemas"]["GithubReleaseAsset"][];
            /**
             * Format: uri
             * @description The source as tar.gz; null for a draft.
             */
            readonly tarball_url?: string | null;
            /**
             * Format: uri
             * @description The source as zip; null for a draft.
             */
            readonly zipball_url?: string | null;
            /**
             * Format: date-time
             * @description The date of the tagged commit.
             */
            readonly created_at: string | null;
            /**
             * Format: date-time
             * @description When it was published; null for a draft.
             */
            readonly published_at: string | null;
        };
        /** @description A GitHub Actions workflow. */
        readonly GithubWorkflow: {
            /** @description The id of the workflow. */
            readonly id: number;
            /** @description The name in the workflow file. */
            readonly name: string;
            /**
             * @description The workflow file, from the root of the repository.
             * @example .github/workflows/test.yml
             */
            readonly path: string;
            /**
             * @description Whether it can run.
             * @example active
             * @example disabled_manually
             */
            readonly state: string;
            /**
             * Format: uri
             * @description The page of the workflow file.
             */
            readonly html_url: string;
        };
        /** @description One run of a workflow. */
        readonly GithubWorkflowRunDetails: {
            /** @description The id of the run; the same for every attempt. */
            readonly id: number;
            /** @description The id for the GraphQL API. */
            readonly node_id: string;
            /** @description The name of the workflow. */
            readonly name: string | null;
            /** @description The title of the run: the commit message or pull request title. */
            readonly display_title?: string;
            /** @description The workflow file, from the root of the repository; may end in @ref. */
            readonly path?: string;
            /** @description The id of the workflow. */
            readonly workflow_id: number;
            /** @description Counts the runs of this workflow, from 1. */
            readonly run_number: number;
            /** @description Counts the attempts of this run, from 1. */
            readonly run_attempt: number;
            /**
             * @description The event that started the run.
             * @example push
             * @example pull_request
             * @example schedule
             * @example workflow_dispatch
             */
            readonly event: string;
            /**
             * @description How far the run is.
             * @example requested
             * @example queued
             * @example in_progress
             * @example waiting
             * @example completed
             */
            readonly status: string;
            /**
             * @description How the run ended; null until it has.
             * @example success
             * @example failure
             * @example cancelled
             * @example skipped
             * @example timed_out
             * @example null
             */
            readonly conclusion: string | null;
            /** @description The branch or tag it ran for, without refs/heads/. */
            readonly head_branch: string | null;
            /** @description The commit it ran for. */
            readonly head_sha: components["schemas"]["GithubSha"];
            /** @description The commit it ran for; null when it is gone. */
            readonly head_commit: components["schemas"]["GithubCommitSummary"] | null;
            /** @description The repository of the commit; null when a fork was deleted. */
            readonly head_repository: components["schemas"]["GithubRepositorySummary"] | null;
            /** @description The open pull requests of the branch; empty for forks. */
            readonly pull_requests: readonly components["schemas"]["GithubRunPullRequest"][];
            /** @description The account that caused the first attempt. */
            readonly actor?: components["schemas"]["GithubUser"] | null;
            /** @description The account that caused this attempt. */
            readonly triggering_actor?: components["schemas"]["GithubUser"] | null;
            /** @description The id of the check suite that the run reports to. */
            readonly check_suite_id: number;
            /**
             * Format: uri
             * @description The API address.
             */
            readonly url: string;
            /**
             * Format: uri
             * @description The page of the run.
             */
            readonly html_url: string;
            /**
             * Format: date-time
             * @description When the run was created.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When this attempt started.
             */
            readonly run_started_at?: string;
            /**
             * Format: date-time
             * @description When the run last changed.
             */
            readonly updated_at: string;
        };
        /** @description A pull request in short, as a workflow run names it. */
        readonly GithubRunPullRequest: {
            /** @description Unique across GitHub. */
            readonly id: number;
            /** @description The number in its repository. */
            readonly number: number;
            /**
             * Format: uri
             * @description The API address.
             */
            readonly url: string;
            /** @description The branch that is to be merged. */
            readonly head: components["schemas"]["GithubRunBranch"];
            /** @description The branch it is to be merged into. */
            readonly base: components["schemas"]["GithubRunBranch"];
        };
        /** @description One side of a pull request in short. */
        readonly GithubRunBranch: {
            /** @description The branch name, without refs/heads/. */
            readonly ref: string;
            /** @description The commit at the tip. */
            readonly sha: components["schemas"]["GithubSha"];
        };
        /** @description A project of GitLab. */
        readonly GitlabProject: {
            readonly id?: number;
            /** @description The name that is shown. */
            readonly name?: string;
            /**
             * @description Group and project.
             * @example acme/rocket
             */
            readonly path_with_namespace: string;
            /** Format: uri */
            readonly web_url: string;
            readonly default_branch?: string | null;
        };
        /** @description Whoever did it. */
        readonly GitlabUser: {
            readonly id?: number;
            /** @description The name that is shown. */
            readonly name?: string;
            /** @example mona-dev */
            readonly username?: string;
        };
        /** @description A label. */
        readonly GitlabLabel: {
            readonly title: string;
        };
        /** @description Commits were pushed, or a branch or tag was created, moved or deleted. */
        readonly GitlabPush: {
            /** @description The full name: refs/heads/… or refs/tags/…. */
            readonly ref: string;
            /** @description The commit before; zeros when it was created. */
            readonly before: string;
            /** @description The commit after; zeros when it was deleted. */
            readonly after: string;
            /** @description The name of who pushed. */
            readonly user_name: string;
            /** @description The login of who pushed. */
            readonly user_username?: string | null;
            readonly project: components["schemas"]["GitlabProject"];
            readonly total_commits_count?: number;
            /** @description The newest 20 commits, oldest first. */
            readonly commits: readonly {
                readonly id: string;
                readonly message: string;
                /** Format: date-time */
                readonly timestamp: string;
                /** Format: uri */
                readonly url: string;
                readonly author: {
                    readonly name: string;
                    readonly email?: string | null;
                };
            }[];
        };
        /** @description A merge request was opened, changed, approved, merged or closed. */
        readonly GitlabMergeRequest: {
            readonly user: components["schemas"]["GitlabUser"];
            readonly project: components["schemas"]["GitlabProject"];
            readonly object_attributes: {
                /** @description Its number in the project. */
                readonly iid: number;
                readonly title: string;
                /**
                 * @example opened
                 * @example closed
                 * @example locked
                 * @example merged
                 */
                readonly state: string;
                /**
                 * @example open
                 * @example update
                 * @example approved
                 * @example merge
                 * @example close
                 * @example reopen
                 */
                readonly action?: string | null;
                /** Format: uri */
                readonly url: string;
                readonly author_id?: number | null;
                readonly source_branch: string;
                readonly target_branch: string;
                /** @description GitLab 16.3 and later. */
                readonly draft?: boolean | null;
                /** @description The same of every GitLab. */
                readonly work_in_progress?: boolean | null;
                /** @description Null when the source branch has none. */
                readonly last_commit?: {
                    readonly id: string;
                } | null;
            };
            readonly labels?: readonly components["schemas"]["GitlabLabel"][] | null;
        };
        /** @description An issue was opened, changed or closed. Confidential ones are another event type. */
        readonly GitlabIssue: {
            readonly user: components["schemas"]["GitlabUser"];
            readonly project: components["schemas"]["GitlabProject"];
            readonly object_attributes: {
                /** @description Its number in the project. */
                readonly iid: number;
                readonly title: string;
                /**
                 * @example opened
                 * @example closed
                 */
                readonly state: string;
                /**
                 * @example open
                 * @example update
                 * @example close
                 * @example reopen
                 */
                readonly action?: string | null;
                /** Format: uri */
                readonly url: string;
                readonly author_id?: number | null;
            };
            readonly labels?: readonly components["schemas"]["GitlabLabel"][] | null;
        };
        /** @description Somebody commented on a commit, a merge request, an issue or a snippet. */
        readonly GitlabNote: {
            readonly user?: components["schemas"]["GitlabUser"];
            readonly project?: components["schemas"]["GitlabProject"];
            readonly object_attributes: {
                readonly id: number;
                /** @description The comment. */
                readonly note: string;
                /**
                 * @example Commit
                 * @example MergeRequest
                 * @example Issue
                 * @example Snippet
                 */
                readonly noteable_type?: string;
                readonly url?: string;
            };
        };
        /** @description The status of a pipeline changed. */
        readonly GitlabPipeline: {
            readonly project: components["schemas"]["GitlabProject"];
            readonly object_attributes: {
                readonly id: number;
                readonly ref?: string | null;
                readonly sha?: string;
                /**
                 * @example pending
                 * @example running
                 * @example success
                 * @example failed
                 */
                readonly status: string;
                /** @example push */
                readonly source?: string;
                /** @description In seconds. */
                readonly duration?: number | null;
            };
        };
        /** @description A release was created, changed or deleted. */
        readonly GitlabRelease: {
            /**
             * @example create
             * @example update
             * @example delete
             */
            readonly action: string;
            readonly tag: string;
            readonly name?: string | null;
            readonly description?: string | null;
            readonly url?: string;
            readonly released_at?: string | null;
            readonly project: components["schemas"]["GitlabProject"];
        };
        /** @description A payment succeeded, or an attempt at it failed. */
        readonly StripePaymentIntentEvent: {
            /** @description Stripe's id of the event. */
            readonly id: string;
            readonly type: string;
            readonly api_version?: string | null;
            /** @description When it happened, in Unix seconds. */
            readonly created?: number;
            readonly livemode?: boolean;
            readonly data: {
                readonly object: components["schemas"]["StripePaymentIntent"];
            };
        };
        /** @description A payment. */
        readonly StripePaymentIntent: {
            /** @example pi_3QxAcmeRocket0001 */
            readonly id: string;
            /** @constant */
            readonly object?: "payment_intent";
            /** @description In the currency's smallest unit. */
            readonly amount: number;
            readonly currency: string;
            /** @description In Unix seconds. */
            readonly created: number;
            readonly livemode: boolean;
            readonly customer?: string | null;
            readonly description?: string | null;
            readonly payment_method?: string | null;
            /**
             * @example succeeded
             * @example requires_payment_method
             */
            readonly status?: string;
            readonly latest_charge?: string | null;
            readonly last_payment_error?: {
                /** @example card_declined */
                readonly code?: string | null;
                readonly message?: string | null;
            } | null;
        };
        /** @description A charge succeeded or failed. */
        readonly StripeChargeEvent: {
            /** @description Stripe's id of the event. */
            readonly id: string;
            readonly type: string;
            readonly api_version?: string | null;
            /** @description When it happened, in Unix seconds. */
            readonly created?: number;
            readonly livemode?: boolean;
            readonly data: {
                readonly object: components["schemas"]["StripeCharge"];
            };
        };
        /** @description A charge. */
        readonly StripeCharge: {
            /** @example ch_3QxAcmeRocket0001 */
            readonly id: string;
            /** @constant */
            readonly object?: "charge";
            /** @description In the currency's smallest unit. */
            readonly amount: number;
            readonly currency: string;
            /** @description In Unix seconds. */
            readonly created: number;
            readonly livemode: boolean;
            readonly customer?: string | null;
            readonly description?: string | null;
            readonly payment_intent?: string | null;
            readonly payment_method?: string | null;
            /**
             * @example succeeded
             * @example failed
             */
            readonly status?: string;
            /** @example card_declined */
            readonly failure_code?: string | null;
            readonly failure_message?: string | null;
        };
        /** @description A message where the app can read it, or that mentions the app, in Slack's envelope. */
        readonly SlackMessage: {
            /** @example event_callback */
            readonly type?: string;
            readonly team_id?: string | null;
            readonly api_app_id?: string;
            /** @example Ev0ROCKET001 */
            readonly event_id?: string;
            /** @description In Unix seconds. */
            readonly event_time?: number;
            readonly event: {
                /**
                 * @example message
                 * @example app_mention
                 */
                readonly type: string;
                /**
                 * @description Absent for what a user typed.
                 * @example message_changed
                 */
                readonly subtype?: string;
                readonly channel?: string;
                /** @description Absent for bots. */
                readonly user?: string | null;
                readonly text?: string | null;
                /** @description The id of the message in its channel. */
                readonly ts?: string;
                /** @description The `ts` of the message that it answers. */
                readonly thread_ts?: string;
            };
        };
        /** @description Slack checks the URL. */
        readonly SlackUrlVerification: {
            /** @constant */
            readonly type: "url_verification";
            /** @example q1w2e3r4t5 */
            readonly challenge: string;
        };
        /** @description The answer to `url_verification`. */
        readonly SlackChallenge: {
            /** @description What Slack asked with. */
            readonly challenge: string;
        };
        /** @description Somebody used a slash command. */
        readonly SlackCommand: {
            /**
             * @description With its slash.
             * @example /weather
             */
            readonly command: string;
            /** @description What stands after it. */
            readonly text?: string;
            /** @description Slack's id of this use. */
            readonly trigger_id: string;
            readonly team_id?: string;
            readonly team_domain?: string;
            readonly channel_id?: string;
            readonly channel_name?: string;
            readonly user_id?: string;
            readonly user_name?: string;
            /** @description Where to answer later, for half an hour. Keep it private. */
            readonly response_url?: string;
            readonly api_app_id?: string;
        };
        /** @description What Slack shows. */
        readonly SlackReply: {
            /**
             * @description `ephemeral` is shown to the user alone.
             * @enum {string}
             */
            readonly response_type: "ephemeral" | "in_channel";
            /** @description Slack's mrkdwn: `&`, `<` and `>` are escaped. */
            readonly text: string;
        };
        /** @description Whoever did it. */
        readonly SlackUser: {
            readonly id: string;
            readonly name?: string;
            readonly username?: string;
            readonly team_id?: string;
        };
        /** @description Somebody used a button, a menu or another element. */
        readonly SlackBlockActions: {
            readonly type: string;
            readonly user: components["schemas"]["SlackUser"];
            readonly trigger_id?: string;
            /** @description Where to answer later. Keep it private. */
            readonly response_url?: string;
            readonly channel?: {
                readonly id?: string;
            } | null;
            readonly actions: readonly {
                readonly action_id: string;
                readonly block_id?: string;
                /** @example button */
                readonly type?: string;
                readonly value?: string | null;
            }[];
        };
        /** @description Somebody submitted or closed a view. */
        readonly SlackView: {
            readonly type: string;
            readonly user: components["schemas"]["SlackUser"];
            readonly trigger_id?: string;
            /** @description Of a closed view. */
            readonly is_cleared?: boolean;
            readonly view: {
                readonly id: string;
                readonly callback_id?: string | null;
                readonly private_metadata?: string | null;
                readonly state?: {
                    /** @description What was entered, by block and action. */
                    readonly values?: Record<string, unknown>;
                } | null;
            };
        };
        /** @description Somebody used a global shortcut. */
        readonly SlackShortcut: {
            readonly type: string;
            readonly user: components["schemas"]["SlackUser"];
            readonly callback_id: string;
            readonly trigger_id?: string;
        };
        /** @description Somebody used a shortcut of a message. */
        readonly SlackMessageAction: {
            readonly type: string;
            readonly user: components["schemas"]["SlackUser"];
            readonly callback_id: string;
            readonly trigger_id?: string;
            /** @description Where to answer later. Keep it private. */
            readonly response_url?: string;
            readonly channel?: {
                readonly id?: string;
            } | null;
            readonly message?: {
                readonly ts?: string;
                readonly text?: string | null;
            } | null;
        };
        /** @description An issue was created, updated or deleted. Jira leaves out what a project or a user may not show. */
        readonly JiraIssueEvent: {
            readonly webhookEvent?: string;
            /** @example issue_assigned */
            readonly issue_event_type_name?: string | null;
            /** @description In Unix milliseconds. */
            readonly timestamp?: number;
            readonly issue?: components["schemas"]["JiraIssue"];
        };
        /** @description A comment was created. */
        readonly JiraCommentEvent: {
            readonly webhookEvent?: string;
            /** @description In Unix milliseconds. */
            readonly timestamp?: number;
            readonly issue?: components["schemas"]["JiraIssue"];
            readonly comment?: {
                readonly id?: string;
                /** @description Text, or a document of the Atlassian format. */
                readonly body?: string | Record<string, unknown> | null;
            } | null;
        };
        /** @description An issue. Nothing of it is certain to be there. */
        readonly JiraIssue: {
            readonly id?: string | null;
            /** @example ROCKET-42 */
            readonly key?: string | null;
            /** @description Its URL in the API. */
            readonly self?: string | null;
            readonly fields?: {
                readonly summary?: string | null;
                readonly issuetype?: components["schemas"]["JiraNamed"];
                readonly priority?: components["schemas"]["JiraNamed"];
                readonly status?: components["schemas"]["JiraNamed"];
            } | null;
        } | null;
        /** @description A value of a list. */
        readonly JiraNamed: {
            readonly id?: string | null;
            readonly name?: string | null;
        } | null;
        /** @description An order was placed, paid or cancelled. */
        readonly ShopifyOrder: {
            readonly id: number;
            /**
             * @description What people call it.
             * @example #1042
             */
            readonly name?: string;
            readonly order_number?: number;
            readonly created_at?: string | null;
            readonly cancelled_at?: string | null;
            readonly cancel_reason?: string | null;
            readonly currency?: string;
            /** @description A decimal number. */
            readonly total_price?: string;
            /**
             * @example pending
             * @example paid
             */
            readonly financial_status?: string | null;
            readonly fulfillment_status?: string | null;
            readonly line_items?: readonly {
                readonly title?: string | null;
                readonly sku?: string | null;
                readonly quantity?: number;
                readonly price?: string;
            }[];
        };
        /** @description A shop uninstalled the app. */
        readonly ShopifyShop: {
            readonly id: number;
            readonly name?: string;
            readonly domain?: string | null;
            readonly myshopify_domain?: string | null;
        };
        /** @description A person, a team or a bot; null when it is gone. */
        readonly BitbucketAccount: {
            readonly uuid?: string;
            readonly display_name?: string;
            /**
             * @description People have one.
             * @example mona-dev
             */
            readonly nickname?: string;
        } | null;
        /** @description A repository. */
        readonly BitbucketRepository: {
            readonly uuid?: string;
            /**
             * @description Workspace and name.
             * @example acme/rocket
             */
            readonly full_name: string;
            readonly name?: string;
            readonly links: {
                readonly html: {
                    /** Format: uri */
                    readonly href: string;
                };
            };
        };
        /** @description Branches or tags were pushed to. */
        readonly BitbucketPush: {
            readonly actor?: components["schemas"]["BitbucketAccount"];
            readonly repository: components["schemas"]["BitbucketRepository"];
            readonly push: {
                readonly changes: readonly {
                    readonly created?: boolean;
                    /** @description It was deleted. */
                    readonly closed?: boolean;
                    readonly forced?: boolean;
                    /** @description There are more commits. */
                    readonly truncated?: boolean;
                    /** @description The newest five at most. */
                    readonly commits?: readonly Record<string, unknown>[];
                    readonly old?: components["schemas"]["BitbucketRef"];
                    readonly new?: components["schemas"]["BitbucketRef"];
                }[];
            };
        };
        /** @description A branch or tag; null when there is none. */
        readonly BitbucketRef: {
            /**
             * @example branch
             * @example tag
             */
            readonly type?: string;
            readonly name?: string;
            readonly target?: {
                readonly hash?: string;
            } | null;
        } | null;
        /** @description A pull request was created, changed, merged (`fulfilled`) or declined (`rejected`). */
        readonly BitbucketPullRequest: {
            readonly actor?: components["schemas"]["BitbucketAccount"];
            readonly repository: components["schemas"]["BitbucketRepository"];
            readonly pullrequest: {
                readonly id: number;
                readonly title: string;
                /**
                 * @example OPEN
                 * @example MERGED
                 * @example DECLINED
                 * @example SUPERSEDED
                 */
                readonly state: string;
                readonly draft?: boolean | null;
                readonly author?: components["schemas"]["BitbucketAccount"];
                readonly source: components["schemas"]["BitbucketPullRequestEnd"];
                readonly destination: components["schemas"]["BitbucketPullRequestEnd"];
                readonly links: {
                    readonly html: {
                        /** Format: uri */
                        readonly href: string;
                    };
                };
            };
        };
        /** @description A branch that a pull request merges, or merges into. */
        readonly BitbucketPullRequestEnd: {
            readonly branch: {
                readonly name: string;
            };
            /** @description Null when it is gone. */
            readonly commit?: {
                /** @description Its first 12 digits. */
                readonly hash?: string;
            } | null;
        };
        /** @description An issue was created. */
        readonly BitbucketIssue: {
            readonly actor?: components["schemas"]["BitbucketAccount"];
            readonly repository: components["schemas"]["BitbucketRepository"];
            readonly issue: {
                readonly id: number;
                readonly title: string;
                /**
                 * @example new
                 * @example open
                 * @example on hold
                 * @example resolved
                 * @example closed
                 */
                readonly state: string;
                /** @example bug */
                readonly kind?: string | null;
                readonly priority?: string | null;
                readonly reporter?: components["schemas"]["BitbucketAccount"];
                readonly links: {
                    readonly html: {
                        /** Format: uri */
                        readonly href: string;
                    };
                };
            };
        };
        /** @description An issue was created, updated or removed. */
        readonly LinearIssueEvent: {
            /**
             * @example create
             * @example update
             * @example remove
             */
            readonly action: string;
            readonly type: string;
            readonly url?: string | null;
            readonly organizationId?: string;
            /** @description When it was sent, in Unix milliseconds. */
            readonly webhookTimestamp?: number;
            readonly data: {
                readonly id: string;
                /** @example ROC-44 */
                readonly identifier?: string | null;
                readonly number?: number | null;
                readonly title?: string | null;
                /** @example Urgent */
                readonly priorityLabel?: string | null;
                readonly state?: {
                    readonly name?: string | null;
                } | null;
                readonly team?: {
                    readonly key?: string | null;
                } | null;
            };
        };
        /** @description A comment was created, updated or removed. */
        readonly LinearCommentEvent: {
            /**
             * @example create
             * @example update
             * @example remove
             */
            readonly action: string;
            readonly type: string;
            readonly url?: string | null;
            readonly organizationId?: string;
            /** @description When it was sent, in Unix milliseconds. */
            readonly webhookTimestamp?: number;
            readonly data: {
                readonly id: string;
                readonly body?: string | null;
                readonly issueId?: string | null;
                readonly userId?: string | null;
            };
        };
        /** @description An incident was triggered, acknowledged or resolved. */
        readonly PagerdutyIncidentEvent: {
            readonly event: {
                readonly id: string;
                readonly event_type: string;
                readonly occurred_at?: string;
                readonly agent?: components["schemas"]["PagerdutyReference"];
                readonly data: {
                    readonly id: string;
                    readonly number?: number | null;
                    readonly title?: string | null;
                    /**
                     * @example triggered
                     * @example acknowledged
                     * @example resolved
                     */
                    readonly status?: string | null;
                    /**
                     * @example high
                     * @example low
                     */
                    readonly urgency?: string | null;
                    readonly html_url?: string | null;
                    readonly service?: components["schemas"]["PagerdutyReference"];
                    readonly priority?: components["schemas"]["PagerdutyReference"];
                };
            };
        };
        /** @description A test from PagerDuty's settings. */
        readonly PagerdutyPing: {
            readonly event: {
                readonly id: string;
                readonly event_type: string;
                readonly data?: {
                    readonly message?: string | null;
                } | null;
            };
        };
        /** @description Something else of PagerDuty's, by id and name. */
        readonly PagerdutyReference: {
            readonly id?: string | null;
            readonly summary?: string | null;
            readonly html_url?: string | null;
        } | null;
        /** @description An issue was created, assigned, resolved, archived or reopened. */
        readonly SentryIssue: {
            /**
             * @example created
             * @example assigned
             * @example resolved
             * @example archived
             * @example unresolved
             */
            readonly action: string;
            readonly data: {
                readonly issue: {
                    readonly id: string;
                    /** @example ROCKET-2K */
                    readonly shortId?: string | null;
                    readonly title?: string | null;
                    readonly level?: string | null;
                    readonly status?: string | null;
                    readonly web_url?: string | null;
                    readonly project?: {
                        readonly slug?: string | null;
                    } | null;
                };
            };
        };
        /** @description An alert rule matched an event. */
        readonly SentryEventAlert: {
            /** @example triggered */
            readonly action: string;
            readonly data: {
                readonly event: {
                    readonly event_id?: string | null;
                    readonly title?: string | null;
                    readonly level?: string | null;
                    readonly web_url?: string | null;
                };
                readonly triggered_rule?: string | null;
            };
        };
        /** @description A metric crossed a threshold, or came back. */
        readonly SentryMetricAlert: {
            /**
             * @example critical
             * @example warning
             * @example resolved
             */
            readonly action: string;
            readonly data: {
                readonly description_title?: string | null;
                readonly description_text?: string | null;
                readonly web_url?: string | null;
                readonly metric_alert?: {
                    readonly id?: string | null;
                    readonly title?: string | null;
                } | null;
            };
        };
        /** @description An organisation installed or removed the integration. */
        readonly SentryInstallation: {
            /**
             * @example created
             * @example deleted
             */
            readonly action: string;
            readonly data: {
                readonly installation: {
                    readonly uuid: string;
                    /** @example installed */
                    readonly status?: string | null;
                    /** @description A grant that is exchanged for a token. Keep it private. */
                    readonly code?: string | null;
                    readonly organization?: {
                        readonly slug?: string | null;
                    } | null;
                };
            };
        };
        /** @description A report, as a form. */
        readonly ReportUpload: {
            /** @description The file; `text/plain`, `text/markdown` or `text/csv` in UTF-8, at most 10 MiB. */
            readonly report_file: string;
            /** @description What the report is called. */
            readonly report_name: string;
            /** @description Where it is to be posted. */
            readonly target_chat: string;
        };
        /** @description A report, whose file is stored. */
        readonly Report: {
            readonly report_file: components["schemas"]["UploadedFile"];
            /** @description What the report is called. */
            readonly report_name: string;
            /** @description Where it is to be posted. */
            readonly target_chat: string;
        };
        /** @description The report is on disk. */
        readonly ReportReceived: {
            /** @constant */
            readonly status: "received";
            /** @description As it was sent. */
            readonly filename: string;
            /** @description In bytes. */
            readonly size: number;
        };
        /** @description An interaction, or a ping. The schema that holds is the one of its event type. */
        readonly DiscordPayload: components["schemas"]["DiscordPing"] | components["schemas"]["DiscordCommand"] | components["schemas"]["DiscordComponent"] | components["schemas"]["DiscordAutocomplete"] | components["schemas"]["DiscordModal"];
        /** @description Asked when the URL is saved, and now and then. */
        readonly DiscordPing: {
            /**
             * @description 1 is a ping.
             * @constant
             */
            readonly type: 1;
        };
        /** @description What every interaction has. */
        readonly DiscordInteraction: {
            /** @description The interaction's id. */
            readonly id: string;
            /** @description The application that it is for. */
            readonly application_id?: string;
            /** @description For later replies, within 15 minutes. A secret. */
            readonly token?: string;
            /** @description The server where it happened; absent in direct messages. */
            readonly guild_id?: string | null;
            /** @description The channel where it happened. */
            readonly channel_id?: string | null;
            /** @description The user's language. */
            readonly locale?: string;
            /** @description Who did it, in a server. */
            readonly member?: {
                readonly nick?: string | null;
                readonly user?: components["schemas"]["DiscordUser"];
            } | null;
            /** @description Who did it, in a direct message. */
            readonly user?: components["schemas"]["DiscordUser"] | null;
        };
        /** @description A user of Discord. */
        readonly DiscordUser: {
            readonly id: string;
            readonly username?: string;
            readonly global_name?: string | null;
        };
        /** @description A value that the user gave to a command, or a subcommand with values of its own. */
        readonly DiscordOption: {
            readonly name: string;
            readonly type?: number;
            /** @description Absent of a subcommand. */
            readonly value?: string | number | boolean;
            /** @description Whether the user is typing here. */
            readonly focused?: boolean;
            /** @description Those of a subcommand. */
            readonly options?: readonly Record<string, unknown>[];
        };
        /** @description A command was used. */
        readonly DiscordCommand: {
            /**
             * @description 2 is a command.
             * @constant
             */
            readonly type: 2;
            readonly data: components["schemas"]["DiscordCommandData"];
        } & components["schemas"]["DiscordInteraction"];
        /** @description A user is typing a command and wants choices. */
        readonly DiscordAutocomplete: {
            /**
             * @description 4 asks for choices.
             * @constant
             */
            readonly type: 4;
            readonly data: components["schemas"]["DiscordCommandData"];
        } & components["schemas"]["DiscordInteraction"];
        /** @description A command and what was given to it. */
        readonly DiscordCommandData: {
            readonly id: string;
            readonly name: string;
            /** @description 1: typed; 2: on a user; 3: on a message. */
            readonly type?: number;
            readonly options?: readonly components["schemas"]["DiscordOption"][];
            /** @description The user or message that it was used on. */
            readonly target_id?: string;
        };
        /** @description A button was pressed, or something chosen from a menu. */
        readonly DiscordComponent: {
            /**
             * @description 3 is a component.
             * @constant
             */
            readonly type: 3;
            readonly data: {
                /** @description Your own name of the component. */
                readonly custom_id: string;
                readonly component_type?: number;
                /** @description What was chosen. */
                readonly values?: readonly string[];
            };
            /** @description The message that the component belongs to. */
            readonly message?: Record<string, unknown>;
        } & components["schemas"]["DiscordInteraction"];
        /** @description A form was submitted. */
        readonly DiscordModal: {
            /**
             * @description 5 is a form.
             * @constant
             */
            readonly type: 5;
            readonly data: {
                /** @description Your own name of the form. */
                readonly custom_id: string;
                /** @description The fields and what was entered. */
                readonly components?: readonly Record<string, unknown>[];
            };
        } & components["schemas"]["DiscordInteraction"];
        /** @description What Discord is to do: 1 pong, 4 show a message, 5 show that one will come, 6 nothing, 7 change the message, 8 offer choices, 9 show a form. */
        readonly DiscordReply: {
            /** @description What to do. */
            readonly type: number;
            /** @description What to show. It may have more members, as Discord documents them. */
            readonly data?: {
                readonly content?: string;
                /** @description 64: only the user sees it. */
                readonly flags?: number;
                /** @description Whom the message may notify. Nobody, with an empty `parse`. */
                readonly allowed_mentions?: {
                    readonly parse: readonly ("roles" | "users" | "everyone")[];
                };
                readonly choices?: readonly {
                    readonly name: string;
                    readonly value: string | number;
                }[];
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description The fields of a Twilio webhook. The schema that holds is the one of its event type. */
        readonly TwilioPayload: components["schemas"]["TwilioMessage"] | components["schemas"]["TwilioMessageStatus"] | components["schemas"]["TwilioFailure"] | components["schemas"]["TwilioCall"] | components["schemas"]["TwilioOther"];
        /** @description A message came in. */
        readonly TwilioMessage: {
            readonly MessageSid: string;
            readonly AccountSid: string;
            /** @description The sender: a phone number, or a channel's address. */
            readonly From: string;
            /** @description Which of our numbers it was sent to. */
            readonly To: string;
            /** @description The text; empty if there is none. */
            readonly Body: string;
            /** @description How many files came with it, at `MediaUrl0` … */
            readonly NumMedia?: string;
            readonly NumSegments?: string;
            readonly MessagingServiceSid?: string;
        };
        /** @description What became of a message that we sent. */
        readonly TwilioMessageStatus: {
            readonly MessageSid: string;
            /**
             * @example sent
             * @example delivered
             * @example undelivered
             */
            readonly MessageStatus: string;
            readonly AccountSid?: string;
            readonly From?: string;
            readonly To?: string;
            /** @description Why it was not delivered. */
            readonly ErrorCode?: string;
        };
        /** @description A message or a call failed; it has the id of one of them. */
        readonly TwilioFailure: {
            readonly AccountSid: string;
            readonly MessageSid?: string;
            readonly MessageStatus?: string;
            readonly CallSid?: string;
            readonly CallStatus?: string;
            readonly ErrorCode?: string;
        };
        /** @description A call changed its state. */
        readonly TwilioCall: {
            readonly CallSid: string;
            /**
             * @example ringing
             * @example in-progress
             * @example completed
             */
            readonly CallStatus: string;
            readonly AccountSid?: string;
            readonly From?: string;
            readonly To?: string;
            /**
             * @example inbound
             * @example outbound-api
             */
            readonly Direction?: string;
            /** @description In seconds, once it is over. */
            readonly CallDuration?: string;
        };
        /** @description Any other webhook of Twilio. It is stored and acknowledged. */
        readonly TwilioOther: Record<string, unknown>;
        /** @description A batch of events. */
        readonly SendgridEvents: readonly (components["schemas"]["SendgridEvent"] | components["schemas"]["SendgridFailure"] | components["schemas"]["SendgridClick"])[];
        /** @description Something happened to an e-mail. */
        readonly SendgridEvent: {
            /**
             * @example delivered
             * @example open
             */
            readonly event: string;
            /** @description The recipient. */
            readonly email: string;
            /** @description Unix seconds. */
            readonly timestamp: number;
            /** @description The event's id. */
            readonly sg_event_id?: string;
            /** @description The e-mail's id; it begins with the one that sending it returned. */
            readonly sg_message_id?: string;
            readonly "smtp-id"?: string;
            readonly category?: string | readonly string[];
            /** @description What the recipient's server said. */
            readonly response?: string;
            /** @description Which attempt was deferred. */
            readonly attempt?: string | number;
            readonly ip?: string | null;
            readonly useragent?: string | null;
        };
        /** @description An e-mail was not delivered. */
        readonly SendgridFailure: {
            /** @description Why, in the words of whoever refused it. */
            readonly reason?: string | null;
            /** @description An enhanced status code, such as 5.1.1. */
            readonly status?: string | null;
            /** @description `bounce`, or `blocked` where it may pass later. */
            readonly type?: string | null;
            readonly bounce_classification?: string | null;
        } & components["schemas"]["SendgridEvent"];
        /** @description A link was clicked. */
        readonly SendgridClick: {
            readonly url: string;
        } & components["schemas"]["SendgridEvent"];
        /** @description An event of an e-mail, and a signature beside it. */
        readonly MailgunEvent: {
            readonly signature: {
                /** @description Unix seconds. */
                readonly timestamp: string | number;
                readonly token: string;
                readonly signature: string;
                /** @description The same under the parent account's key, of subaccounts. */
                readonly "parent-signature"?: string | null;
            };
            readonly "event-data": components["schemas"]["MailgunEventData"];
        };
        /** @description Something happened to an e-mail. */
        readonly MailgunEventData: {
            readonly id: string;
            /**
             * @example delivered
             * @example failed
             */
            readonly event: string;
            /** @description Unix seconds with a fraction. */
            readonly timestamp: number;
            /** @description Of `failed`: `temporary` if Mailgun tries again, or `permanent`. */
            readonly severity?: string | null;
            /**
             * @description Of `failed`: why.
             * @example bounce
             */
            readonly reason?: string | null;
            readonly "log-level"?: string;
            readonly recipient?: string;
            readonly "recipient-domain"?: string;
            readonly tags?: readonly string[] | null;
            /** @description Your own data of the e-mail. */
            readonly "user-variables"?: Record<string, unknown> | readonly unknown[] | null;
            readonly message?: {
                readonly headers?: {
                    readonly "message-id"?: string;
                };
            };
            readonly "delivery-status"?: {
                readonly code?: number | string | null;
                readonly message?: string | null;
                readonly "attempt-no"?: number | null;
            };
            /** @description The link that was clicked. */
            readonly url?: string;
        };
        /** @description An update. It has one more member, which is its event type. */
        readonly TelegramUpdate: components["schemas"]["TelegramMessageUpdate"] | components["schemas"]["TelegramEditedMessageUpdate"] | components["schemas"]["TelegramChannelPostUpdate"] | components["schemas"]["TelegramEditedChannelPostUpdate"] | components["schemas"]["TelegramCallbackQueryUpdate"] | components["schemas"]["TelegramInlineQueryUpdate"] | components["schemas"]["TelegramMyChatMemberUpdate"] | components["schemas"]["TelegramOther"];
        /** @description Any other update. It is stored and acknowledged. */
        readonly TelegramOther: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
        };
        /** @description Counts up with every update of the bot. */
        readonly TelegramUpdateId: number;
        /** @description A message was sent to the bot, or to a group that it can read. */
        readonly TelegramMessageUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly message: components["schemas"]["TelegramMessage"];
        };
        /** @description A message was edited. */
        readonly TelegramEditedMessageUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly edited_message: components["schemas"]["TelegramMessage"];
        };
        /** @description Something was posted in a channel. */
        readonly TelegramChannelPostUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly channel_post: components["schemas"]["TelegramMessage"];
        };
        /** @description A post in a channel was edited. */
        readonly TelegramEditedChannelPostUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly edited_channel_post: components["schemas"]["TelegramMessage"];
        };
        /** @description A button below a message was pressed. */
        readonly TelegramCallbackQueryUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly callback_query: {
                readonly id: string;
                readonly from: components["schemas"]["TelegramUser"];
                /** @description Your own name of the button. */
                readonly data?: string;
                readonly chat_instance?: string;
                /** @description The message with the button. */
                readonly message?: Record<string, unknown>;
            };
        };
        /** @description Somebody types the bot's name and a query. */
        readonly TelegramInlineQueryUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly inline_query: {
                readonly id: string;
                readonly from: components["schemas"]["TelegramUser"];
                readonly query: string;
                readonly offset?: string;
            };
        };
        /** @description What the bot may do in a chat changed; in a private chat, it was blocked or unblocked. */
        readonly TelegramMyChatMemberUpdate: {
            readonly update_id: components["schemas"]["TelegramUpdateId"];
            readonly my_chat_member: {
                readonly chat: components["schemas"]["TelegramChat"];
                readonly from: components["schemas"]["TelegramUser"];
                /** @description Unix seconds. */
                readonly date: number;
                readonly old_chat_member: components["schemas"]["TelegramChatMember"];
                readonly new_chat_member: components["schemas"]["TelegramChatMember"];
            };
        };
        /** @description A member of a chat, the bot itself here. */
        readonly TelegramChatMember: {
            /**
             * @example member
             * @example administrator
             * @example left
             * @example kicked
             */
            readonly status: string;
            readonly user?: components["schemas"]["TelegramUser"];
        };
        /** @description A message. Of what it may hold, one kind is there. */
        readonly TelegramMessage: {
            readonly message_id: number;
            /** @description Unix seconds. */
            readonly date: number;
            /** @description Unix seconds. */
            readonly edit_date?: number;
            readonly chat: components["schemas"]["TelegramChat"];
            /** @description Who sent it; absent in channels. */
            readonly from?: components["schemas"]["TelegramUser"];
            readonly text?: string;
            /** @description The text below a picture or file. */
            readonly caption?: string;
        };
        /** @description A chat. */
        readonly TelegramChat: {
            /** @description Negative of groups and channels. */
            readonly id: number;
            /**
             * @example private
             * @example group
             * @example supergroup
             * @example channel
             */
            readonly type: string;
            /** @description Of groups and channels. */
            readonly title?: string;
            readonly username?: string;
            /** @description Of private chats. */
            readonly first_name?: string;
            readonly last_name?: string;
        };
        /** @description A user, or a bot. */
        readonly TelegramUser: {
            readonly id: number;
            readonly is_bot?: boolean;
            readonly first_name?: string;
            readonly last_name?: string;
            readonly username?: string;
            readonly language_code?: string;
        };
        /** @description A Zoom event. The schema that holds is the one of its event type. */
        readonly ZoomEvent: components["schemas"]["ZoomMeeting"] | components["schemas"]["ZoomParticipant"] | components["schemas"]["ZoomRecording"] | components["schemas"]["ZoomOther"];
        /** @description Any other event. It is stored and acknowledged. */
        readonly ZoomOther: {
            /** @description The event type. */
            readonly event: string;
            /** @description Unix milliseconds. */
            readonly event_ts?: number;
            readonly payload?: Record<string, unknown>;
        };
        /** @description A meeting started or ended. */
        readonly ZoomMeeting: {
            /**
             * @example meeting.started
             * @example meeting.ended
             */
            readonly event: string;
            /** @description Unix milliseconds. */
            readonly event_ts?: number;
            readonly payload: {
                readonly account_id?: string;
                readonly object: components["schemas"]["ZoomMeetingDetails"];
            };
        };
        /** @description Somebody joined a meeting. */
        readonly ZoomParticipant: {
            /** @example meeting.participant_joined */
            readonly event: string;
            /** @description Unix milliseconds. */
            readonly event_ts?: number;
            readonly payload: {
                readonly account_id?: string;
                readonly object: {
                    readonly participant: {
                        /** @description Empty of somebody without an account. */
                        readonly id?: string | null;
                        /** @description The participant within this meeting. */
                        readonly user_id?: string | number | null;
                        readonly user_name?: string | null;
                        readonly email?: string | null;
                        readonly join_time?: string | null;
                    };
                } & components["schemas"]["ZoomMeetingDetails"];
            };
        };
        /** @description A recording can be downloaded. */
        readonly ZoomRecording: {
            /** @example recording.completed */
            readonly event: string;
            /** @description Unix milliseconds. */
            readonly event_ts?: number;
            /** @description For the downloads, for a day. A secret. */
            readonly download_token?: string;
            readonly payload: {
                readonly account_id?: string;
                readonly object: {
                    readonly share_url?: string;
                    readonly recording_files: readonly {
                        readonly id?: string | null;
                        /**
                         * @example MP4
                         * @example TRANSCRIPT
                         */
                        readonly file_type?: string;
                        readonly file_size?: number;
                        readonly download_url?: string;
                        readonly recording_type?: string;
                        readonly status?: string;
                    }[];
                } & components["schemas"]["ZoomMeetingDetails"];
            };
        };
        /** @description A meeting. */
        readonly ZoomMeetingDetails: {
            /** @description The meeting's number. */
            readonly id: string | number;
            /** @description This time that it takes place. */
            readonly uuid: string;
            readonly topic?: string;
            readonly host_id?: string;
            readonly type?: number;
            readonly start_time?: string;
            /** @description Once it has ended. */
            readonly end_time?: string;
            /** @description Minutes. */
            readonly duration?: number;
            readonly timezone?: string;
        };
        /** @description The answer to Zoom's question whether we know the secret token. */
        readonly ZoomValidation: {
            /** @description The token as it came. */
            readonly plainToken: string;
            /** @description Its hex HMAC-SHA256 under the secret token. */
            readonly encryptedToken: string;
        };
        /** @description A batch of changes. */
        readonly WhatsappNotification: {
            /** @example whatsapp_business_account */
            readonly object?: string;
            readonly entry: readonly {
                /** @description The WhatsApp business account. */
                readonly id?: string;
                /** @description Unix seconds; not always there. */
                readonly time?: number;
                readonly changes: readonly (components["schemas"]["WhatsappMessages"] | components["schemas"]["WhatsappChange"])[];
            }[];
        };
        /** @description A change of any other field. It is stored and acknowledged. */
        readonly WhatsappChange: {
            /**
             * @description The event type.
             * @example messages
             */
            readonly field: string;
            readonly value: Record<string, unknown>;
        };
        /** @description Messages came in, or messages that we sent changed their status. */
        readonly WhatsappMessages: {
            readonly field: string;
            readonly value: {
                readonly messaging_product?: string;
                readonly metadata: {
                    /** @description Which of our numbers. */
                    readonly phone_number_id: string;
                    readonly display_phone_number?: string;
                };
                readonly contacts?: readonly {
                    readonly wa_id?: string | null;
                    readonly profile?: {
                        readonly name?: string;
                    };
                }[];
                readonly messages?: readonly components["schemas"]["WhatsappMessage"][];
                readonly statuses?: readonly components["schemas"]["WhatsappStatus"][];
                readonly errors?: readonly components["schemas"]["WhatsappError"][];
            };
        };
        /** @description A message that came in. It has a member that is called as its type. */
        readonly WhatsappMessage: {
            readonly id: string;
            /** @description The sender's number. */
            readonly from?: string;
            /** @description Unix seconds. */
            readonly timestamp: string;
            /**
             * @example text
             * @example image
             * @example reaction
             * @example unsupported
             */
            readonly type: string;
            readonly text?: {
                readonly body: string;
            };
            readonly image?: components["schemas"]["WhatsappMedia"];
            readonly video?: components["schemas"]["WhatsappMedia"];
            readonly audio?: components["schemas"]["WhatsappMedia"];
            readonly document?: components["schemas"]["WhatsappMedia"];
            /** @description The message that it answers. */
            readonly context?: Record<string, unknown>;
            readonly errors?: readonly components["schemas"]["WhatsappError"][];
        };
        /** @description A file of a message, to be fetched by its id. */
        readonly WhatsappMedia: {
            readonly id: string;
            readonly mime_type?: string;
            readonly sha256?: string;
            readonly caption?: string;
            readonly filename?: string;
        };
        /** @description What became of a message that we sent. */
        readonly WhatsappStatus: {
            readonly id: string;
            /**
             * @example sent
             * @example delivered
             * @example read
             * @example failed
             */
            readonly status: string;
            /** @description Unix seconds. */
            readonly timestamp: string;
            readonly recipient_id?: string;
            readonly errors?: readonly components["schemas"]["WhatsappError"][];
        };
        /** @description Why something failed. */
        readonly WhatsappError: {
            readonly code: number;
            readonly title?: string;
            readonly message?: string;
        };
        /** @description A message of SNS. The schema that holds is the one of its event type. */
        readonly AwsSnsMessage: components["schemas"]["AwsSnsNotification"] | components["schemas"]["AwsSnsConfirmation"];
        /** @description Something was published to the topic. */
        readonly AwsSnsNotification: {
            /** @example Notification */
            readonly Type: string;
            readonly MessageId: string;
            readonly TopicArn: string;
            readonly Subject?: string | null;
            /** @description What was published; often JSON of its own. */
            readonly Message: string;
            /** @description When it was published. */
            readonly Timestamp: string;
            readonly MessageAttributes?: {
                readonly [key: string]: {
                    readonly Type?: string;
                    readonly Value?: string;
                };
            } | null;
            readonly SignatureVersion?: string;
            readonly Signature?: string;
            readonly SigningCertURL?: string;
            /** @description Whoever visits it ends the subscription. A secret. */
            readonly UnsubscribeURL?: string;
        };
        /** @description A subscription is to be confirmed (`SubscriptionConfirmation`), or was ended (`UnsubscribeConfirmation`). */
        readonly AwsSnsConfirmation: {
            /**
             * @example SubscriptionConfirmation
             * @example UnsubscribeConfirmation
             */
            readonly Type: string;
            readonly MessageId: string;
            readonly TopicArn: string;
            /** @description What this is about, for people. */
            readonly Message: string;
            readonly Timestamp: string;
            /** @description Confirms the subscription. A secret. */
            readonly Token: string;
            /** @description Whoever visits it confirms the subscription, or takes its end back. A secret. */
            readonly SubscribeURL: string;
            readonly SignatureVersion?: string;
            readonly Signature?: string;
            readonly SigningCertURL?: string;
        };
        /** @description A batch of notifications. */
        readonly MsGraphNotifications: {
            readonly value: readonly (components["schemas"]["MsGraphChange"] | components["schemas"]["MsGraphLifecycle"])[];
            /** @description Beside encrypted resource data. */
            readonly validationTokens?: readonly string[];
        };
        /** @description What every notification has. */
        readonly MsGraphNotification: {
            /** @description The notification's id; many have none. */
            readonly id?: string | null;
            readonly subscriptionId: string;
            readonly subscriptionExpirationDateTime?: string;
            /** @description What proves the sender. A secret. */
            readonly clientState?: string | null;
            readonly tenantId?: string | null;
        };
        /** @description A resource was created, updated or deleted. */
        readonly MsGraphChange: {
            /**
             * @example created
             * @example updated
             * @example deleted
             */
            readonly changeType: string;
            /** @description Where it is, below the Graph's URL. */
            readonly resource: string;
            readonly resourceData?: {
                readonly "@odata.type"?: string;
                readonly "@odata.id"?: string;
                readonly "@odata.etag"?: string;
                readonly id?: string;
            } | null;
            /** @description The resource, encrypted, where the subscription asks for it. */
            readonly encryptedContent?: Record<string, unknown> | null;
        } & components["schemas"]["MsGraphNotification"];
        /** @description The subscription itself needs care, or notifications were missed. */
        readonly MsGraphLifecycle: {
            /**
             * @example reauthorizationRequired
             * @example subscriptionRemoved
             * @example missed
             */
            readonly lifecycleEvent: string;
        } & components["schemas"]["MsGraphNotification"];
        /** @description A CloudEvent in the JSON format. It may have more attributes, which are called extensions. */
        readonly CloudEvent: {
            /**
             * @description The version of the specification.
             * @example 1.0
             */
            readonly specversion: string;
            /** @description Unique for the source. */
            readonly id: string;
            /**
             * Format: uri-reference
             * @description Where it comes from.
             */
            readonly source: string;
            /** @description The event type. */
            readonly type: string;
            /** @description What of the source it is about. */
            readonly subject?: string | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly time?: string | null;
            /** @description The media type of the data. */
            readonly datacontenttype?: string | null;
            /** @description Where the data's schema is. */
            readonly dataschema?: string | null;
            /** @description What happened. */
            readonly data?: unknown;
            /** @description The same, where it is no text and no JSON. */
            readonly data_base64?: string | null;
        };
        /** @description A batch of CloudEvents. */
        readonly CloudEvents: readonly components["schemas"]["CloudEvent"][];
        /** @description A body as Standard Webhooks recommends it. */
        readonly StandardWebhook: {
            /** @description The event type. */
            readonly type: string;
            /** @description When it happened. */
            readonly timestamp?: string | number | null;
            /** @description What happened. */
            readonly data?: unknown;
        };
        readonly "dev.sample_webhook.Event": {
            /** @description What happened. */
            readonly name: string;
        };
        readonly "dev.sample_webhook.Taken": {
            /** @description What happened. */
            readonly name: string;
            /** @description How many events have come since the start. */
            readonly count: number;
        };
        readonly "dev.sample_webhook.State": {
            /** @description What SAMPLE_GREETING says. */
            readonly greeting: string;
            /** @enum {string} */
            readonly state: "absent" | "present";
        };
    };
    responses: {
        /** @description The signature or a required header is missing, the authentic body is not what its media type says, or the event's type or id cannot be stored. */
        readonly MalformedWebhook: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:signature_missing",
                 *       "title": "The signature is missing",
                 *       "status": 400,
                 *       "code": "signature_missing",
                 *       "detail": "The header X-Hub-Signature-256 is missing. Set a secret in the sender's webhook settings."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The signature does not match the body under any of our secrets. */
        readonly NotAuthentic: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:signature_mismatch",
                 *       "title": "The signature does not match",
                 *       "status": 403,
                 *       "code": "signature_mismatch",
                 *       "detail": "The signature does not match the body. Compare the secret on both sides."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The signature or token is missing or wrong. This sender wants exactly this status for it. */
        readonly Unauthenticated: {
            headers: {
                /**
                 * @description That the request has to carry the sender's signature.
                 * @example Signature
                 */
                readonly "www-authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:signature_mismatch",
                 *       "title": "The signature does not match",
                 *       "status": 401,
                 *       "code": "signature_mismatch",
                 *       "detail": "The signature in the header X-Signature-Ed25519 does not match the request.",
                 *       "reason": "signature-mismatch"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More requests than this source, or this address, may send. Nothing was stored; send it again later. */
        readonly RateLimited: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 2
                 */
                readonly "retry-after"?: string;
                /**
                 * @description The limit that was met; `q` requests in `w` seconds.
                 * @example "source";q=100;w=1
                 */
                readonly "ratelimit-policy"?: string;
                /**
                 * @description What is left of it (`r`), and for how many seconds (`t`).
                 * @example "source";r=0;t=1
                 */
                readonly ratelimit?: string;
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:rate_limited",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "code": "rate_limited",
                 *       "detail": "The source github takes 100 requests a second."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description We hold no secret to verify with, or something is broken on our side. Nothing was stored; send it again. */
        readonly ReceiverFault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:secret_not_configured",
                 *       "title": "No secret is configured",
                 *       "status": 500,
                 *       "code": "secret_not_configured",
                 *       "detail": "GITHUB_WEBHOOK_SECRET is not set, so nothing can be verified."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter or header is not as declared, or the body is not JSON. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:invalid_parameter",
                 *       "title": "A parameter is not valid",
                 *       "status": 400,
                 *       "code": "invalid_parameter",
                 *       "detail": "query parameter limit must be <= 100",
                 *       "errors": [
                 *         {
                 *           "in": "query",
                 *           "pointer": "/limit",
                 *           "message": "must be <= 100"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing or not known. */
        readonly Unauthorized: {
            headers: {
                /**
                 * @description How to authenticate.
                 * @example Bearer
                 */
                readonly "www-authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:unauthorized",
                 *       "title": "The API key is missing or wrong",
                 *       "status": 401,
                 *       "code": "unauthorized",
                 *       "detail": "Send Authorization: Bearer <key>."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:not_found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "code": "not_found",
                 *       "detail": "There is no event evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the thing does not allow it. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:conflict",
                 *       "title": "Not possible in this state",
                 *       "status": 409,
                 *       "code": "conflict",
                 *       "detail": "The delivery has already succeeded."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The body is larger than 1 MiB (1,048,576 bytes), or that of a webhook, or of a batch to publish, is larger than MAX_BODY_BYTES. A smaller
         *     MAX_BODY_BYTES holds for every body.
         */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:body_too_large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "code": "body_too_large",
                 *       "detail": "The body is larger than 26214400 bytes."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation takes no body of this media type or content encoding. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:unsupported_media_type",
                 *       "title": "The media type is not supported",
                 *       "status": 415,
                 *       "code": "unsupported_media_type",
                 *       "detail": "text/plain is not taken here. Send application/json."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body does not fit its schema. `errors` names every fault. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:validation_failed",
                 *       "title": "The body does not fit its schema",
                 *       "status": 422,
                 *       "code": "validation_failed",
                 *       "detail": "/data must have required property 'ref'",
                 *       "errors": [
                 *         {
                 *           "in": "body",
                 *           "pointer": "/data",
                 *           "message": "must have required property 'ref'"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something is broken on our side. */
        readonly Fault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:internal_error",
                 *       "title": "Something is broken on our side",
                 *       "status": 500,
                 *       "code": "internal_error"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The storage cannot be written, or there is too much in hand, or the process is stopping. Nothing was stored; send it again. */
        readonly Unavailable: {
            headers: {
                /**
                 * @description Seconds to wait.
                 * @example 5
                 */
                readonly "retry-after"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:storage_unavailable",
                 *       "title": "The storage is not available",
                 *       "status": 503,
                 *       "code": "storage_unavailable"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The subscription as it is now. */
        readonly SubscriptionShown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Subscription"];
            };
        };
        /** @description The delivery as it is now. */
        readonly DeliveryShown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DeliveryDetail"];
            };
        };
        /** @description The replay as it is now. */
        readonly ReplayShown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Replay"];
            };
        };
        /** @description You have it, on disk. Any other 2xx does as well. The body is kept with the attempt, up to 16 KiB. */
        readonly ConsumerAccepted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description You want no more. The subscription is disabled. */
        readonly ConsumerGone: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description Not now. As any other answer but 2xx and 410, this one is tried again by the subscription's schedule; after 429, 502, 503 and 504 the wait is half as long again.
         *     `Retry-After` is honoured from that wait up to twice of it: less changes nothing, and more counts as twice.
         */
        readonly ConsumerBusy: {
            headers: {
                /**
                 * @description Seconds to wait, or a date.
                 * @example 120
                 */
                readonly "retry-after"?: string;
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The plugin could not be loaded (`GET /v1/plugins` says why) or did not answer in time, or the process only delivers or stops. */
        readonly PluginFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:hookpact:problem:plugin_failed",
                 *       "title": "The plugin does not work",
                 *       "status": 503,
                 *       "code": "plugin_failed",
                 *       "detail": "The plugin dev.sample_webhook could not be loaded. GET /v1/plugins says why."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many to return. */
        readonly Limit: number;
        /**
         * @description Created at this time or later.
         * @example 2026-01-01T00:00:00Z
         */
        readonly Since: string;
        /**
         * @description Created before this time.
         * @example 2026-02-01T00:00:00Z
         */
        readonly Until: string;
        /** @description The event's id. */
        readonly EventId: components["schemas"]["EventId"];
        /** @description The subscription's id. */
        readonly SubscriptionId: components["schemas"]["SubscriptionId"];
        /** @description The delivery's id. */
        readonly DeliveryId: components["schemas"]["DeliveryId"];
        /** @description The replay's id. */
        readonly ReplayId: components["schemas"]["ReplayId"];
        /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
        readonly WebhookId: components["schemas"]["EventId"];
        /**
         * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
         * @example 1767225600
         */
        readonly WebhookTimestamp: string;
        /**
         * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
         *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
         *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly WebhookSignature: string;
        /**
         * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
         *     the old one.
         * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
         */
        readonly WebhookSha256: string;
        /**
         * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
         * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
         */
        readonly WebhookSha256New: string;
        /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
        readonly WebhookSha256Id: components["schemas"]["EventId"];
        /**
         * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
         *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
         */
        readonly WebhookTest: "true";
        /**
         * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
         * @example code.pushed
         */
        readonly WebhookSha256Type: components["schemas"]["EventType"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly receiveGithub: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The event type.
                 * @example push
                 */
                readonly "X-GitHub-Event": string;
                /**
                 * @description GitHub's id of this delivery. A redelivery carries the same one, and is not handled again.
                 * @example 72d3162e-cc78-11e3-81ab-4c9367dc0958
                 */
                readonly "X-GitHub-Delivery": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GithubPayload"];
                readonly "application/x-www-form-urlencoded": {
                    /** @description The JSON payload. */
                    readonly payload: string;
                };
            };
        };
        readonly responses: {
            /** @description A repeat. The event was stored before; nothing is handled again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "duplicate",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description Stored. It is on disk, and its deliveries with it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveGitlab: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The event type.
                 * @example Push Hook
                 */
                readonly "X-Gitlab-Event": string;
                /**
                 * @description GitLab's id of this delivery, the same when it is tried again. GitLab 17.4 and later.
                 * @example 6f1b3c1e-0d5a-4a7e-9a51-2f0c77c2b9d4
                 */
                readonly "Idempotency-Key"?: string;
                /**
                 * @description The same id, of a signed request.
                 * @example 6f1b3c1e-0d5a-4a7e-9a51-2f0c77c2b9d4
                 */
                readonly "webhook-id"?: string;
                /**
                 * @description GitLab's id of what happened. Webhooks that cause one another share it.
                 * @example 13792a34-cac6-4fda-95a8-c58e00a3954e
                 */
                readonly "X-Gitlab-Event-UUID"?: string;
                /**
                 * @description GitLab's id of the webhook.
                 * @example a4f0c2d8-5e0b-4a5c-8d5b-0e6f2f1f7c11
                 */
                readonly "X-Gitlab-Webhook-UUID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GitlabPush"] | components["schemas"]["GitlabMergeRequest"] | components["schemas"]["GitlabIssue"] | components["schemas"]["GitlabNote"] | components["schemas"]["GitlabPipeline"] | components["schemas"]["GitlabRelease"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description It is on disk, or was before. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveStripe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StripePaymentIntentEvent"] | components["schemas"]["StripeChargeEvent"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description A repeat. The event was stored before; nothing is handled again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "duplicate",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description Stored. It is on disk, and its deliveries with it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01",
                     *       "delivery_id": "evt_3QxAcmeRocket0001"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveSlackEvents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlackMessage"] | components["schemas"]["SlackUrlVerification"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description An event is on disk, or was before; or the answer to `url_verification`, as JSON. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "challenge": "q1w2e3r4t5"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlackChallenge"];
                    /** @example ok */
                    readonly "text/plain": "ok";
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveSlackCommands: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["SlackCommand"];
            };
        };
        readonly responses: {
            /** @description What Slack shows to the user, or in the channel. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlackReply"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveSlackInteractive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description The JSON payload. */
                    readonly payload: string;
                };
            };
        };
        readonly responses: {
            /** @description It is on disk, or was before. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveJira: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Jira's id of this delivery, the same when it is tried again.
                 * @example 4107001
                 */
                readonly "X-Atlassian-Webhook-Identifier"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JiraIssueEvent"] | components["schemas"]["JiraCommentEvent"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description A repeat. The event was stored before; nothing is handled again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "duplicate",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description Stored. It is on disk, and its deliveries with it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01",
                     *       "delivery_id": "4107001"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveShopify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The event type.
                 * @example orders/create
                 */
                readonly "X-Shopify-Topic"?: string;
                /**
                 * @description The event type, of Events.
                 * @example Product
                 */
                readonly "shopify-topic"?: string;
                /**
                 * @description Shopify's id of what happened. Every webhook about it carries the same one.
                 * @example 98880550-7158-44d4-b7cd-2c97c8a091b5
                 */
                readonly "X-Shopify-Event-Id"?: string;
                /**
                 * @description Shopify's id of this delivery, the same when it is tried again.
                 * @example b54557e4-bdd9-4b37-8a5f-bf7d70bcd043
                 */
                readonly "X-Shopify-Webhook-Id"?: string;
                /**
                 * @description Shopify's id of this delivery, of Events.
                 * @example 5b2c8f0e-61c5-4d0a-9c77-9a6d1a3b7e20
                 */
                readonly "shopify-webhook-id"?: string;
                /**
                 * @description Shopify's id of what happened, of Events.
                 * @example 1e0f7a52-94a3-4f37-8f52-6d1f0b8c4d13
                 */
                readonly "shopify-event-id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShopifyOrder"] | components["schemas"]["ShopifyShop"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description It is on disk, or was before. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveBitbucket: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The event type.
                 * @example repo:push
                 */
                readonly "X-Event-Key": string;
                /**
                 * @description Bitbucket's id of this delivery, the same when it is tried again.
                 * @example 2f6d8a10-93c4-4b7f-8a0c-5d1e7b9c3f42
                 */
                readonly "X-Request-UUID": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BitbucketPush"] | components["schemas"]["BitbucketPullRequest"] | components["schemas"]["BitbucketIssue"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description A repeat. The event was stored before; nothing is handled again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "duplicate",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description Stored. It is on disk, and its deliveries with it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01",
                     *       "delivery_id": "2f6d8a10-93c4-4b7f-8a0c-5d1e7b9c3f42"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveLinear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The event type. It is not signed, and must be that of the body.
                 * @example Issue
                 */
                readonly "Linear-Event"?: string;
                /**
                 * @description Linear's id of this delivery.
                 * @example 8c1a2f7e-3b54-4d0f-9f5d-6e7a1b2c3d40
                 */
                readonly "Linear-Delivery": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinearIssueEvent"] | components["schemas"]["LinearCommentEvent"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description It is on disk, or was before. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receivePagerduty: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description PagerDuty's id of this delivery, the same when it is tried again.
                 * @example 3d9b6f21-7c58-4e0a-8b1d-4f2a6c7e9d05
                 */
                readonly "X-Webhook-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PagerdutyIncidentEvent"] | components["schemas"]["PagerdutyPing"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description A repeat. The event was stored before; nothing is handled again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "duplicate",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description Stored. It is on disk, and its deliveries with it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01",
                     *       "delivery_id": "3d9b6f21-7c58-4e0a-8b1d-4f2a6c7e9d05"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveSentry: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The event type.
                 * @example issue
                 */
                readonly "Sentry-Hook-Resource": string;
                /**
                 * @description Sentry's id of this delivery.
                 * @example 7e2c9b40-1f6d-4a83-9c5e-0b8d7a6f1e32
                 */
                readonly "Request-ID": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SentryIssue"] | components["schemas"]["SentryEventAlert"] | components["schemas"]["SentryMetricAlert"] | components["schemas"]["SentryInstallation"] | Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description It is on disk, or was before. The body is empty. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveReports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text that names this upload. With another upload under the same key the answer is 422 `idempotency_key_reused`.
                 * @example weekly-2026-10
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["ReportUpload"];
            };
        };
        readonly responses: {
            /** @description The report is on disk, or was before. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "filename": "weekly.md",
                     *       "size": 36
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ReportReceived"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveDiscord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DiscordPayload"];
            };
        };
        readonly responses: {
            /** @description The reply to the user, or to a ping a pong. The interaction is on disk; a ping is not stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DiscordReply"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveTwilio: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The hex SHA-256 of a JSON body. Twilio appends it, and the signature of the URL covers it.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                readonly bodySHA256?: string;
            };
            readonly header?: {
                /**
                 * @description Twilio's id of this request. A retry carries the same one, and is not handled again.
                 * @example 5f1d0e7c-93b4-4d7a-8a55-0c6e2b9f4a31
                 */
                readonly "I-Twilio-Idempotency-Token"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TwilioPayload"];
                /**
                 * @example {
                 *       "EventType": "onConversationAdded",
                 *       "AccountSid": "AC0000000000000000000000000000a17e",
                 *       "ConversationSid": "CH0000000000000000000000000000c0de"
                 *     }
                 */
                readonly "application/json": components["schemas"]["TwilioPayload"];
            };
        };
        readonly responses: {
            /** @description Stored, or a repeat. An empty TwiML document, which asks for nothing. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example <?xml version="1.0" encoding="UTF-8"?><Response/> */
                    readonly "text/xml": string;
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveSendgrid: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendgridEvents"];
            };
        };
        readonly responses: {
            /** @description All events of the request are on disk, or were before. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveMailgun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MailgunEvent"];
            };
        };
        readonly responses: {
            /** @description Stored, or a repeat. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveTelegram: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TelegramUpdate"];
            };
        };
        readonly responses: {
            /** @description Stored, or a repeat. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveZoom: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ZoomEvent"];
            };
        };
        readonly responses: {
            /** @description The answer to `endpoint.url_validation`. Nothing is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "plainToken": "bGlmdC1vZmYtMjAyNi0wMQ",
                     *       "encryptedToken": "2d7b1f0c9a3e5d8846f1b7c2e09a4d536c8f7e1b20d94a6538c1e7f9b0a2d4c6"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ZoomValidation"];
                };
            };
            /** @description Stored, or a repeat. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly confirmWhatsapp: {
        readonly parameters: {
            readonly query: {
                /**
                 * @description What Meta wants; always `subscribe`.
                 * @example subscribe
                 */
                readonly "hub.mode": string;
                /**
                 * @description The text to answer.
                 * @example 1904771356
                 */
                readonly "hub.challenge": string;
                /**
                 * @description The verify token, as it was entered at Meta.
                 * @example a-token-of-your-own
                 */
                readonly "hub.verify_token"?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The challenge. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example 1904771356 */
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveWhatsapp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WhatsappNotification"];
            };
        };
        readonly responses: {
            /** @description All changes of the request are on disk, or were before. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveAwsSns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The event type. It is not signed; it must be the `Type` of the body.
                 * @example Notification
                 */
                readonly "X-Amz-Sns-Message-Type"?: string;
                /**
                 * @description SNS's id of the message, as in the body. A retry carries the same one, and is not handled again.
                 * @example 4d1c7b52-6e0f-5a83-9b21-7f3a0c9d8e64
                 */
                readonly "X-Amz-Sns-Message-Id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/plain": string;
                readonly "application/json": components["schemas"]["AwsSnsMessage"];
            };
        };
        readonly responses: {
            /** @description Stored, or a repeat; or a subscription that has been confirmed, of which nothing is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveMsGraph: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Sent once for each subscription, with no body. It is the answer.
                 * @example Validation: is anybody there?
                 */
                readonly validationToken?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Left out where there is a `validationToken`. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["MsGraphNotifications"];
            };
        };
        readonly responses: {
            /** @description The `validationToken`. Nothing is stored. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example Validation: is anybody there? */
                    readonly "text/plain": string;
                };
            };
            /** @description All notifications of the request are on disk, or were before. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveCloudevents: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Binary mode. The version of the specification.
                 * @example 1.0
                 */
                readonly "ce-specversion"?: string;
                /**
                 * @description Binary mode. The event's id, unique for its source.
                 * @example launch-17
                 */
                readonly "ce-id"?: string;
                /**
                 * @description Binary mode. Where the event comes from, as a URI reference.
                 * @example /pads/39a
                 */
                readonly "ce-source"?: string;
                /**
                 * @description Binary mode. The event type.
                 * @example com.example.rocket.launched
                 */
                readonly "ce-type"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Left out in binary mode where an event has no data. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/cloudevents+json": components["schemas"]["CloudEvent"];
                readonly "application/cloudevents-batch+json": components["schemas"]["CloudEvents"];
                /**
                 * @example {
                 *       "rocket": "R-17",
                 *       "altitude_m": 0
                 *     }
                 */
                readonly "application/json": unknown;
                /** @example Lift-off! */
                readonly "text/plain": string;
                /** @example any bytes */
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description All events of the request are on disk, or were before. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly confirmCloudevents: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The token of the URL, where it has one. It is looked at when events are sent.
                 * @example a-token-of-your-own
                 */
                readonly access_token?: string;
            };
            readonly header?: {
                /**
                 * @description Who wants to send, as a DNS name.
                 * @example events.example.com
                 */
                readonly "WebHook-Request-Origin"?: string;
                /**
                 * @description How many requests a minute the sender would like to make. It may make a hundred, whatever it says.
                 * @example 120
                 */
                readonly "WebHook-Request-Rate"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sender may send. */
            readonly 200: {
                headers: {
                    /**
                     * @description The origin that may send.
                     * @example events.example.com
                     */
                    readonly "WebHook-Allowed-Origin"?: string;
                    /**
                     * @description Requests a minute.
                     * @example 100
                     */
                    readonly "WebHook-Allowed-Rate"?: string;
                    /**
                     * @description How to send.
                     * @example POST
                     */
                    readonly Allow?: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly receiveStandardWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The sender's id of the event. A retry carries the same one, and is not handled again.
                 * @example msg_2026rocket0017
                 */
                readonly "webhook-id"?: string;
                /**
                 * @description The same of a sender with Svix's headers. If both are there they must be equal.
                 * @example msg_2026rocket0018
                 */
                readonly "svix-id"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StandardWebhook"];
            };
        };
        readonly responses: {
            /** @description A repeat. The event was stored before; nothing is handled again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "duplicate",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Duplicate"];
                };
            };
            /** @description Stored. It is on disk, and its deliveries with it. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "received",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01",
                     *       "delivery_id": "msg_2026rocket0017"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            readonly 400: components["responses"]["MalformedWebhook"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description How many to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["EventId"];
                /** @description `in` for received, `out` for published. */
                readonly direction?: components["schemas"]["Direction"];
                /**
                 * @description The sender's name, as in `GET /v1/sources`.
                 * @example github
                 */
                readonly source?: string;
                /**
                 * @description The event type.
                 * @example push
                 */
                readonly type?: string;
                /** @description The state of the event. */
                readonly status?: components["schemas"]["EventStatus"];
                /**
                 * @description Created at this time or later.
                 * @example 2026-01-01T00:00:00Z
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Created before this time.
                 * @example 2026-02-01T00:00:00Z
                 */
                readonly until?: components["parameters"]["Until"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly publishEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text that names this request for 24 hours, 1 to 255 characters.
                 * @example order-17-paid
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Publications"];
            };
        };
        readonly responses: {
            /** @description Stored with its deliveries. A repeat gets the same answer. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a03",
                     *       "deliveries": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Published"];
                };
            };
            /** @description What became of each publication of a batch, in their order. A repeat gets the same answer. */
            readonly 207: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchPublished"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventDetail"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getEventRaw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The body. */
            readonly 200: {
                headers: {
                    /**
                     * @description The media type of the body.
                     * @example application/json
                     */
                    readonly "x-original-content-type"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {"zen":"Keep it small.","hook_id":1} */
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly replayEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "destination": "sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EventReplay"];
            };
        };
        readonly responses: {
            /** @description The new deliveries are stored. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a03",
                     *       "deliveries": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Published"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly releaseEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event's id. */
                readonly id: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "force": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["Release"];
            };
        };
        readonly responses: {
            /** @description Released; its deliveries are stored. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a02",
                     *       "deliveries": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Published"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `file_id` in the event's body. */
                readonly id: components["schemas"]["FileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example item;amount */
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["SubscriptionId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of subscriptions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "url": "https://consumer.example.com/webhooks",
                 *       "events": [
                 *         "code.pushed",
                 *         "pull_request.changed"
                 *       ],
                 *       "description": "Deploy bot",
                 *       "headers": {
                 *         "X-Tenant": "acme"
                 *       },
                 *       "retry_schedule": [
                 *         5,
                 *         60,
                 *         600
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSubscription"];
            };
        };
        readonly responses: {
            /** @description Created. Events of these types that come from now on are delivered. */
            readonly 201: {
                headers: {
                    /**
                     * @description Where the subscription is.
                     * @example /v1/subscriptions/sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04
                     */
                    readonly location?: string;
                    /**
                     * @description The reply shows a secret; nobody is to keep it on the way.
                     * @example no-store
                     */
                    readonly "cache-control"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SubscriptionShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly deleteSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly updateSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "events": [
                 *         "code.pushed",
                 *         "issue.changed"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["SubscriptionChange"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["SubscriptionShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly rotateSubscriptionSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "grace_period_seconds": 3600
                 *     }
                 */
                readonly "application/json": components["schemas"]["SecretRotation"];
            };
        };
        readonly responses: {
            /** @description Rotated. The reply shows the new secret once. */
            readonly 200: {
                headers: {
                    /**
                     * @description The reply shows a secret; nobody is to keep it on the way.
                     * @example no-store
                     */
                    readonly "cache-control"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionWithSecret"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly testSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "type": "code.pushed"
                 *     }
                 */
                readonly "application/json": components["schemas"]["TestRequest"];
            };
        };
        readonly responses: {
            /** @description The attempt was made; `outcome` says what the consumer answered. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TestDone"];
                };
            };
            /** @description The test is stored and on its way. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a05",
                     *       "delivery_id": "dlv_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a06"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TestSent"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly pauseSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SubscriptionShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly resumeSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's id. */
                readonly id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SubscriptionShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                /** @description How many to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["DeliveryId"];
                /** @description The state of the delivery. */
                readonly status?: components["schemas"]["DeliveryStatus"];
                /** @description Deliveries of this event. */
                readonly event_id?: components["schemas"]["EventId"];
                /**
                 * @description Deliveries of events of this type.
                 * @example code.pushed
                 */
                readonly event_type?: string;
                /**
                 * @description A subscription's id, or a handler's name.
                 * @example github.push
                 */
                readonly destination?: string;
                /**
                 * @description Created at this time or later.
                 * @example 2026-01-01T00:00:00Z
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Created before this time.
                 * @example 2026-02-01T00:00:00Z
                 */
                readonly until?: components["parameters"]["Until"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of deliveries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retryDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "exhausted",
                 *       "event_type": "code.pushed",
                 *       "since": "2026-01-01T00:00:00Z",
                 *       "dry_run": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["BulkRetry"];
            };
        };
        readonly responses: {
            /** @description How many matched, and how many are on their way again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 212,
                     *       "retried": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["BulkRetried"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id. */
                readonly id: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DeliveryShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly retryDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id. */
                readonly id: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 202: components["responses"]["DeliveryShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly cancelDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The delivery's id. */
                readonly id: components["parameters"]["DeliveryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DeliveryShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly startJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Any text that names this request, such as a UUID; as for `POST /v1/events`, which has the same keys.
                 * @example nightly-summary-2026-01-01
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewJob"];
            };
        };
        readonly responses: {
            /** @description It is stored, and runs. */
            readonly 202: {
                headers: {
                    /**
                     * @description Where to watch it.
                     * @example /v1/deliveries/dlv_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a06
                     */
                    readonly location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "delivery_id": "dlv_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a06",
                     *       "event_id": "evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["JobStarted"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listReplays: {
        readonly parameters: {
            readonly query?: {
                /** @description How many to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["ReplayId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of replays. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReplayList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly startReplay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "filter": {
                 *         "destination": "sub_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a04",
                 *         "statuses": [
                 *           "exhausted"
                 *         ],
                 *         "since": "2026-01-01T00:00:00Z",
                 *         "until": "2026-01-02T00:00:00Z"
                 *       },
                 *       "dry_run": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewReplay"];
            };
        };
        readonly responses: {
            /** @description With `dry_run`, how many deliveries match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "matched": 212,
                     *       "complete": true
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ReplayCounted"];
                };
            };
            /** @description It is stored, and runs. */
            readonly 202: {
                headers: {
                    /**
                     * @description Where to watch it.
                     * @example /v1/replays/rpl_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a10
                     */
                    readonly location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Replay"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getReplay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The replay's id. */
                readonly id: components["parameters"]["ReplayId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ReplayShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly stopReplay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The replay's id. */
                readonly id: components["parameters"]["ReplayId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ReplayShown"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listEventTypes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All event types. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "code.pushed",
                     *           "summary": "Commits were pushed",
                     *           "description": "Commits were pushed to a branch or tag, or it was created or deleted.",
                     *           "operational": false,
                     *           "ordering_key": "/data/repository/url"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EventTypeList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listWebhookKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The public keys. */
            readonly 200: {
                headers: {
                    /**
                     * @description For how long they may be kept.
                     * @example public, max-age=300
                     */
                    readonly "cache-control"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "id": "sigkey_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a0a",
                     *           "algorithm": "ed25519",
                     *           "public_key": "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
                     *           "jwk": {
                     *             "kty": "OKP",
                     *             "crv": "Ed25519",
                     *             "x": "1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4",
                     *             "kid": "sigkey_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a0a",
                     *             "use": "sig",
                     *             "alg": "EdDSA"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhookKeys"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly listSources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All sources. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "github",
                     *           "method": "POST",
                     *           "url": "https://hooks.example.com/webhooks/github",
                     *           "types": [
                     *             "signature"
                     *           ],
                     *           "trust": "verified",
                     *           "alternatives": [
                     *             [
                     *               {
                     *                 "scheme": "githubSignature",
                     *                 "type": "signature",
                     *                 "secret_variable": "GITHUB_WEBHOOK_SECRET",
                     *                 "secret_configured": true
                     *               }
                     *             ]
                     *           ],
                     *           "secret_configured": true,
                     *           "event_types": [
                     *             "ping",
                     *             "push"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SourceList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listRoutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All routes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RouteList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listPlugins: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All plugins. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PluginList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listRejections: {
        readonly parameters: {
            readonly query?: {
                /** @description How many to return. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The `next_cursor` of the page before. */
                readonly cursor?: components["schemas"]["RejectionId"];
                /**
                 * @description The sender's name, as in `GET /v1/sources`.
                 * @example github
                 */
                readonly source?: string;
                /**
                 * @description The code of the problem that was answered.
                 * @example signature_mismatch
                 */
                readonly code?: string;
                /**
                 * @description The address that it came from, in any spelling.
                 * @example 203.0.113.7
                 */
                readonly address?: string;
                /**
                 * @description Created at this time or later.
                 * @example 2026-01-01T00:00:00Z
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Created before this time.
                 * @example 2026-02-01T00:00:00Z
                 */
                readonly until?: components["parameters"]["Until"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of refused webhooks. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RejectionList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alive. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly getReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The metrics. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # TYPE hookpact_attempts_total counter
                     *     hookpact_attempts_total{destination_kind="subscription",outcome="accepted"} 128
                     */
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly getDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><title>Hookpact</title> */
                    readonly "text/html": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly getDocsFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file's name. */
                readonly file: "redoc.standalone.js" | "docs.js";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example Redoc.init('openapi.json') */
                    readonly "text/javascript": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly getOpenapiJson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "Hookpact",
                     *         "version": "0.1.0"
                     *       }
                     *     }
                     */
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly getOpenapiYaml: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example openapi: 3.1.0 */
                    readonly "application/yaml": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 500: components["responses"]["Fault"];
        };
    };
    readonly "dev.sample_webhook.takeEvent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "door.opened"
                 *     }
                 */
                readonly "application/json": components["schemas"]["dev.sample_webhook.Event"];
            };
        };
        readonly responses: {
            /** @description It was counted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "door.opened",
                     *       "count": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["dev.sample_webhook.Taken"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Invalid"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["PluginFailed"];
        };
    };
    readonly "dev.sample_webhook.getResource": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "greeting": "Hello",
                     *       "state": "absent"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["dev.sample_webhook.State"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["Fault"];
            readonly 503: components["responses"]["PluginFailed"];
        };
    };
    readonly "dev.sample_webhook.createResource": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is there now. Creating it again changes nothing. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "greeting": "Hello",
                     *       "state": "present"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["dev.sample_webhook.State"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["PluginFailed"];
        };
    };
    readonly "dev.sample_webhook.deleteResource": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. Deleting it again changes nothing. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 403: components["responses"]["NotAuthentic"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ReceiverFault"];
            readonly 503: components["responses"]["PluginFailed"];
        };
    };
    readonly codePushed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CodePushedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly pullRequestChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PullRequestChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly issueChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly paymentSucceeded: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentSucceededEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly paymentFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentFailedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly chargeSucceeded: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChargeSucceededEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly chargeFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChargeFailedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly ticketChanged: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketChangedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly reportUploaded: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportUploadedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly ping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PingEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly deliveryExhausted: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeliveryExhaustedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly subscriptionDisabled: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionDisabledEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly sourceRejecting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SourceRejectingEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly jobCompleted: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobCompletedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
    readonly jobFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Always, unless `signature` is `sha256`: the event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id"?: components["parameters"]["WebhookId"];
                /**
                 * @description Always, unless `signature` is `sha256`: when this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
                /**
                 * @description Always, unless `signature` is `sha256`: one `v1,<base64>` for each valid secret, or one `v1a,<base64>` for each key with
                 *     `signature: standard-ed25519`, separated by spaces. One that matches is enough. A subscription with `signature: sha256` gets the headers
                 *     `X-…` below in place of these three: OpenAPI cannot say that either these or those are required. **Refuse what lacks those of your scheme.**
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature"?: components["parameters"]["WebhookSignature"];
                /**
                 * @description Always with `signature: sha256`, and only then: the HMAC-SHA256 of the raw body, in hexadecimal. While the secret is rotated it is that of
                 *     the old one.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature"?: components["parameters"]["WebhookSha256"];
                /**
                 * @description With `signature: sha256`, while the secret is rotated and only then: the signatures of the newer ones, separated by commas.
                 * @example sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17
                 */
                readonly "X-Webhook-Signature-New"?: components["parameters"]["WebhookSha256New"];
                /** @description Always with `signature: sha256`, and only then: the event's id, as `webhook-id`. It is not signed: drop repeats by the SHA-256 of the body. */
                readonly "X-Event-ID"?: components["parameters"]["WebhookSha256Id"];
                /**
                 * @description Always with `signature: sha256`, and only then: the event's type, as in the body. It is not signed.
                 * @example code.pushed
                 */
                readonly "X-Event-Type"?: components["parameters"]["WebhookSha256Type"];
                /**
                 * @description `true` on a test of the subscription: an example with a genuine signature, of which nothing happened. This header alone says so: verify the test,
                 *     answer it as any other, and act on nothing that it says. The header is not signed; over TLS nobody on the way can add or remove it.
                 */
                readonly "webhook-test"?: components["parameters"]["WebhookTest"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobFailedEvent"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ConsumerAccepted"];
            readonly 204: components["responses"]["ConsumerAccepted"];
            readonly 410: components["responses"]["ConsumerGone"];
            readonly 503: components["responses"]["ConsumerBusy"];
        };
    };
}
