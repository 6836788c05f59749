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
