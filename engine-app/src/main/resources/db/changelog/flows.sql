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
