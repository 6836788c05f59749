--liquibase formatted sql

--changeset athena:flow-draft
create table flow_draft (
    id         uuid        primary key,
    key        text        not null,
    name       text        not null,
    note       text,
    bpmn       bytea       not null,
    dmn        bytea,
    based_on   integer     not null,
    version    bigint      not null default 0,
    created_by uuid        not null,
    created_at timestamptz not null default now(),
    edited_by  uuid        not null,
    edited_at  timestamptz not null default now()
);
create index flow_draft_by_key on flow_draft (key, id);
comment on column flow_draft.bpmn is 'The bytes of the file as they were sent, whatever they are: they are checked, and published, as they stand here';

--changeset athena:flow-version
create table flow_version (
    key           text        not null,
    version       integer     not null,
    name          text        not null,
    note          text        not null,
    based_on      integer     not null,
    edited_by     uuid        not null,
    published_by  uuid        not null,
    published_at  timestamptz not null,
    primary key (key, version),
    check (edited_by <> published_by)
);
comment on table flow_version is 'What administrators published; versions without a row here came with the application';

--changeset athena:flow-rehearsal
create table flow_rehearsal (
    id            uuid        primary key,
    draft_id      uuid        not null references flow_draft (id) on delete cascade,
    draft_version bigint      not null,
    period_from   timestamptz not null,
    period_until  timestamptz not null,
    seed          bigint      not null,
    status        text        not null check (status in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    total         integer     not null default 0,
    done          integer     not null default 0,
    started_by    uuid        not null,
    started_at    timestamptz not null default now(),
    seen_at       timestamptz not null default now(),
    finished_at   timestamptz,
    result        jsonb,
    check ((status = 'RUNNING') = (finished_at is null)),
    check ((status = 'DONE') = (result is not null))
);
create index flow_rehearsal_by_draft on flow_rehearsal (draft_id, started_at desc, id desc);
comment on column flow_rehearsal.seen_at is 'When whoever runs it last said so; if that is long ago, nobody does any more';

create table flow_rehearsal_request (
    rehearsal_id uuid    not null references flow_rehearsal (id) on delete cascade,
    position     integer not null,
    different    boolean not null,
    obstacle     text,
    request      jsonb   not null,
    primary key (rehearsal_id, position)
);
create index flow_rehearsal_difference on flow_rehearsal_request (rehearsal_id, position) where different;
comment on table flow_rehearsal_request is 'What happened to a request in reality, and what in the rehearsal';

--changeset athena:flow-migration
create table flow_migration (
    id           uuid        primary key,
    key          text        not null,
    from_version integer     not null,
    to_version   integer     not null,
    note         text        not null,
    places       jsonb       not null,
    status       text        not null check (status in ('RUNNING', 'WAITING', 'PAUSED', 'DONE', 'CANCELLED')),
    because      text,
    canary       integer     not null,
    released     integer     not null,
    total        integer     not null,
    moved        integer     not null default 0,
    unable       integer     not null default 0,
    ended        integer     not null default 0,
    started_by   uuid        not null,
    started_at   timestamptz not null default now(),
    finished_at  timestamptz,
    runner       uuid,
    seen_at      timestamptz not null default now(),
    check (from_version <> to_version),
    check (canary <= total and released <= total),
    check ((status in ('DONE', 'CANCELLED')) = (finished_at is not null))
);
create unique index flow_migration_one_at_a_time on flow_migration (key) where finished_at is null;
create index flow_migration_by_key on flow_migration (key, started_at desc, id desc);
comment on column flow_migration.released is 'How many requests may be moved, in their order: those that go ahead, and then all';
comment on column flow_migration.because is 'Why it was paused, when nobody did that';
comment on column flow_migration.seen_at is 'When whoever runs it last said so; if that is long ago, nobody does any more';

create table flow_migration_request (
    migration_id uuid        not null references flow_migration (id) on delete cascade,
    position     integer     not null,
    request_id   uuid        not null,
    outcome      text        check (outcome in ('MOVED', 'UNABLE', 'ENDED')),
    reasons      jsonb,
    at           timestamptz,
    primary key (migration_id, position),
    check ((outcome is null) = (at is null))
);
create index flow_migration_request_to_do on flow_migration_request (migration_id, position) where outcome is null;
create index flow_migration_request_unable on flow_migration_request (migration_id, position) where outcome = 'UNABLE';
comment on table flow_migration_request is 'What became of each request, written in the transaction that moves it';
