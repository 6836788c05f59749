--liquibase formatted sql

--changeset athena:outbox-event
create table outbox_event (
    id           bigint      generated always as identity primary key,
    event_id     uuid        not null unique,
    topic        text        not null,
    key          text        not null,
    payload      bytea       not null,
    created_at   timestamptz not null default clock_timestamp(),
    published_at timestamptz
);
create index outbox_event_unpublished on outbox_event (id) where published_at is null;
create index outbox_event_published on outbox_event (published_at) where published_at is not null;
comment on table outbox_event is 'Events on their way to Kafka, written in the transaction of what they tell of';
