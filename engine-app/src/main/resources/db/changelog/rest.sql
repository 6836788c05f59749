--liquibase formatted sql

--changeset athena:idempotency-key
create table idempotency_key (
    actor       text        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer,
    location    text,
    etag        text,
    media_type  text,
    body        text,
    created_at  timestamptz not null default clock_timestamp(),
    primary key (actor, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
comment on table idempotency_key is 'What was answered to a POST with an Idempotency-Key; a row without status is a batch still under way';
