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
         * Publish an event
         * @description Validates `data` against the webhook of this `type`, stores the event with one delivery for each subscription to the type,
         *     and answers once all of it is on disk. The deliveries of a subscription that is paused or disabled are held until it is resumed.
         *
         *     To repeat a request safely send an `Idempotency-Key`, or your own `id`: the repeat is answered with the first event's id and
         *     publishes nothing.
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
        readonly delete?: never;
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
         * @description Makes a new delivery for every destination that the event goes to now: its handler, or each subscription to its type.
         *     The deliveries of a subscription that is paused or disabled are held until it is resumed.
         *     `webhook-id` stays the same, so a consumer that drops repeats drops this one too.
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
         * @description What is left out stays as it is. Deliveries that wait go to the new URL.
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
         *     consumer can change over without losing one.
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
         * Send a ping
         * @description Publishes a `ping` to this subscription alone, whatever types it has. Watch the delivery to see what the consumer answered.
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
         * @description One that waits is tried at once. One that ended starts its retry schedule anew, its history kept. One whose subscription
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
         * @description No further attempt is made. An attempt that is running is not called back, and is recorded. An ended delivery answers 409.
         */
        readonly post: operations["cancelDelivery"];
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
}
export interface components {
    schemas: {
        /**
         * @description `evt_` and a UUIDv7, so that ids sort by time.
         * @example evt_019b3c1e-7a44-7c1d-9d0c-2f4b7c1f6a01
         */
        readonly EventId: string;
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
         *     | `malformed_body` | 400 | the body is not what its media type says |
         *     | `invalid_parameter` | 400 | a path, query or header parameter is missing, wrong or not declared |
         *     | `signature_missing` | 400 | the webhook is not signed |
         *     | `token_missing` | 400 | the webhook carries no token |
         *     | `event_type_mismatch` | 400 | the webhook names one event type in one place and another elsewhere |
         *     | `unauthorized` | 401 | the API key is missing or wrong |
         *     | `signature_mismatch` | 403 | the webhook's signature is wrong or stale; `reason` says what is wrong with it |
         *     | `token_mismatch` | 403 | the webhook's token is wrong |
         *     | `address_refused` | 403 | the webhook comes from an address that may not send here |
         *     | `not_found` | 404 | no such path or thing |
         *     | `method_not_allowed` | 405 | the path has no such method; `Allow` lists those it has |
         *     | `conflict` | 409 | the state of the thing does not allow it |
         *     | `id_in_use` | 409 | another event already has this id |
         *     | `still_invalid` | 409 | the quarantined event still breaks its schema |
         *     | `body_too_large` | 413 | the body is larger than MAX_BODY_BYTES |
         *     | `unsupported_media_type` | 415 | the body's media type or encoding is not taken here |
         *     | `validation_failed` | 422 | the body breaks its schema |
         *     | `address_forbidden` | 422 | deliveries to this address are not allowed |
         *     | `idempotency_key_reused` | 422 | the Idempotency-Key came before with other content |
         *     | `rate_limited` | 429 | more requests than the source, or the address, may send; retry after `Retry-After` |
         *     | `internal_error` | 500 | something is broken on our side |
         *     | `secret_not_configured` | 500 | the source's secret is not set on our side |
         *     | `certificate_unavailable` | 503 | the sender's certificate cannot be fetched now; retry after `Retry-After` |
         *     | `storage_unavailable` | 503 | nothing can be stored now, or not fast enough; retry after `Retry-After` |
         *     | `overloaded` | 503 | the bodies in hand are as many bytes as the process may hold; retry after `Retry-After` |
         *     | `draining` | 503 | the process is stopping; ask another one |
         *     | `wrong_role` | 503 | this process only delivers; ask one that receives |
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
            readonly code: "malformed_body" | "invalid_parameter" | "signature_missing" | "token_missing" | "event_type_mismatch" | "unauthorized" | "signature_mismatch" | "token_mismatch" | "address_refused" | "not_found" | "method_not_allowed" | "conflict" | "id_in_use" | "still_invalid" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "address_forbidden" | "idempotency_key_reused" | "rate_limited" | "internal_error" | "secret_not_configured" | "certificate_unavailable" | "storage_unavailable" | "overloaded" | "draining" | "wrong_role";
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
        readonly EventType: "code.pushed" | "pull_request.changed" | "issue.changed" | "ping" | "delivery.exhausted" | "subscription.disabled";
        /**
         * @description A key of `webhooks` that applications publish. The operational ones are published by Hookpact itself.
         * @enum {string}
         */
        readonly PublishableEventType: "code.pushed" | "pull_request.changed" | "issue.changed";
        /** @description What became of a webhook that we received. */
        readonly Receipt: {
            /** @enum {string} */
            readonly status: "received" | "quarantined";
            readonly event_id: components["schemas"]["EventId"];
            /** @description The sender's own id of this delivery. */
            readonly delivery_id: string;
        };
        /** @description The answer to a repeat. */
        readonly Duplicate: {
            /** @constant */
            readonly status: "duplicate";
            readonly event_id: components["schemas"]["EventId"];
        };
        /** @description An event to publish. */
        readonly Publication: {
            readonly type: components["schemas"]["PublishableEventType"];
            /** @description What the webhook of this type declares as `data`. */
            readonly data: Record<string, unknown>;
            /** @description Your own id for the event. A second publication with it is answered as the first. */
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
        /** @description How to release an event. */
        readonly Release: {
            /**
             * @description Deliver it although it still breaks its schema.
             * @default false
             */
            readonly force: boolean;
        };
        /** @description What every view of an event has. */
        readonly EventFields: {
            readonly id: components["schemas"]["EventId"];
            readonly direction: components["schemas"]["Direction"];
            /** @description The sender. Null for what we published. */
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
         * @description Where to deliver. It must resolve to public addresses only, unless the operator allows others with DELIVERY_ALLOWED_NETWORKS.
         *     It carries no user name and no password.
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
        };
        /** @description The event types to deliver. */
        readonly SubscribedTypes: readonly components["schemas"]["EventType"][];
        /** @description What to change. */
        readonly SubscriptionChange: {
            readonly url?: components["schemas"]["ConsumerUrl"];
            readonly events?: components["schemas"]["SubscribedTypes"];
            readonly description?: string;
            /** @description False pauses, true resumes. */
            readonly active?: boolean;
        };
        /** @description What every view of a subscription has. */
        readonly SubscriptionFields: {
            readonly id: components["schemas"]["SubscriptionId"];
            readonly url: components["schemas"]["ConsumerUrl"];
            readonly events: components["schemas"]["SubscribedTypes"];
            readonly description: string;
            /**
             * @description `paused` by you, `disabled` by Hookpact. In both states deliveries are held.
             * @enum {string}
             */
            readonly status: "active" | "paused" | "disabled";
            /**
             * @description `gone`: the consumer answered 410. `failing`: it accepted nothing for five days.
             * @enum {string|null}
             */
            readonly disabled_reason: "gone" | "failing" | null;
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
        /** @description The ping and its delivery. */
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
            readonly kind: "handler" | "subscription";
            /** @description A subscription's id, or a handler's name: source and event type. */
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
             * @description `accepted`: done. `refused`: the consumer answered something else than 2xx. `unreachable`: there was no answer.
             *     `failed`: the handler threw or took too long. `lost`: the process ended during the attempt.
             * @enum {string}
             */
            readonly outcome: "accepted" | "refused" | "unreachable" | "failed" | "lost";
            /** @description What the consumer answered. */
            readonly status_code: number | null;
            /** @description What went wrong. */
            readonly error: string | null;
            /** @description The consumer's answer, up to 16 KiB. */
            readonly output: string | null;
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
            /** @description When it is tried next; null unless it is pending. */
            readonly next_attempt_at: components["schemas"]["Time"] | null;
            readonly created_at: components["schemas"]["Time"];
            /** @description When it ended. */
            readonly ended_at: components["schemas"]["Time"] | null;
        };
        /** @description A delivery in a list. */
        readonly Delivery: components["schemas"]["DeliveryFields"];
        /** @description A delivery with its attempts. */
        readonly DeliveryDetail: {
            /** @description Oldest first. */
            readonly attempts: readonly components["schemas"]["Attempt"][];
        } & components["schemas"]["DeliveryFields"];
        /** @description A page of deliveries, newest first. */
        readonly DeliveryList: {
            readonly data: readonly components["schemas"]["Delivery"][];
            /** @description Where the next page begins; null on the last. */
            readonly next_cursor: components["schemas"]["DeliveryId"] | null;
        };
        /** @description Which ended deliveries to retry. All given conditions must hold. */
        readonly BulkRetry: {
            /**
             * @default exhausted
             * @enum {string}
             */
            readonly status: "exhausted" | "canceled" | "succeeded";
            readonly event_type?: string;
            /** @description A subscription's id, or a handler's name. */
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
        /** @description An event type that can be subscribed to. */
        readonly EventTypeInfo: {
            readonly type: components["schemas"]["EventType"];
            readonly summary: string;
            readonly description: string;
            /** @description Published by Hookpact itself. */
            readonly operational: boolean;
        };
        /** @description All event types. */
        readonly EventTypeList: {
            readonly data: readonly components["schemas"]["EventTypeInfo"][];
            readonly next_cursor: null;
        };
        /** @description A sender of webhooks to us. */
        readonly Source: {
            readonly name: string;
            /**
             * Format: uri
             * @description What to enter on the sender's side.
             */
            readonly url: string;
            /** @description The security scheme that its requests must satisfy. */
            readonly scheme: string;
            /** @description The environment variable that holds its secrets. */
            readonly secret_variable: string;
            /** @description Whether that is set. While it is not, every request is refused. */
            readonly secret_configured: boolean;
            /** @description The event types that have a schema. */
            readonly event_types: readonly string[];
        };
        /** @description All sources. */
        readonly SourceList: {
            readonly data: readonly components["schemas"]["Source"][];
            readonly next_cursor: null;
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
            readonly forced: boolean;
            /** Format: uri */
            readonly compare_url: string;
            /** @description Who pushed. */
            readonly pusher: string;
            /** @description Oldest first, at most 2,048. */
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
             * @description What changed.
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
            /** @description Null when the account is gone. */
            readonly author: string | null;
            /** Format: uri */
            readonly url: string;
            /** @description The branch to merge into. */
            readonly base: string;
            /** @description The branch to merge. */
            readonly head: string;
            readonly head_sha: string;
        };
        /** @description A change of an issue. */
        readonly IssueChanged: {
            /** @example github */
            readonly source: string;
            /**
             * @description What changed.
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
            /** @description Null when the account is gone. */
            readonly author: string | null;
            readonly labels: readonly string[];
            /** Format: uri */
            readonly url: string;
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
    };
    responses: {
        /** @description The signature or a required header is missing, or the authentic body is not what its media type says. */
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
         * @description The body is larger than 1 MiB (1,048,576 bytes), or a webhook's body is larger than MAX_BODY_BYTES. A smaller MAX_BODY_BYTES holds
         *     for every body.
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
        /** @description Not now. As any other answer, this one is tried again; `Retry-After` may ask for up to twice the usual wait. */
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
        /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
        readonly WebhookId: components["schemas"]["EventId"];
        /**
         * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
         * @example 1767225600
         */
        readonly WebhookTimestamp: string;
        /**
         * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        readonly WebhookSignature: string;
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
                 * @description Any text that names this publication, 1 to 255 characters.
                 * @example order-17-paid
                 */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Publication"];
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
        readonly requestBody?: never;
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
                 *       "description": "Deploy bot"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSubscription"];
            };
        };
        readonly responses: {
            /** @description Created. The next event of these types is delivered. */
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
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ping is stored and on its way. */
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
                     *           "operational": false
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
                     *           "url": "https://hooks.example.com/webhooks/github",
                     *           "scheme": "githubSignature",
                     *           "secret_variable": "GITHUB_WEBHOOK_SECRET",
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
    readonly codePushed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
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
            readonly header: {
                /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
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
            readonly header: {
                /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
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
    readonly ping: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
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
            readonly header: {
                /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
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
            readonly header: {
                /** @description The event's id. The same on every attempt and replay, so that repeats can be dropped. */
                readonly "webhook-id": components["parameters"]["WebhookId"];
                /**
                 * @description When this attempt was made, in Unix seconds. Refuse what is more than five minutes away.
                 * @example 1767225600
                 */
                readonly "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One `v1,<base64>` for each valid secret, separated by spaces. One that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                readonly "webhook-signature": components["parameters"]["WebhookSignature"];
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
}
