--liquibase formatted sql

--changeset athena:used-action-link
create table used_action_link (
    id          uuid        primary key,
    user_id     uuid        not null,
    approval_id uuid        not null,
    used_at     timestamptz not null default clock_timestamp(),
    expires_at  timestamptz not null
);
create index used_action_link_by_expiry on used_action_link (expires_at);
comment on table used_action_link is 'Links of messages that have decided: each does so once. Kept until the link itself has expired';
