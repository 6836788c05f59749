--liquibase formatted sql

--changeset athena:history-archive
create table history_archive (
    id             uuid        primary key,
    file           text        not null unique,
    requests       integer     not null check (requests > 0),
    bytes          bigint      not null check (bytes > 0),
    sha256         text        not null,
    first_ended_at timestamptz not null,
    last_ended_at  timestamptz not null,
    archived_at    timestamptz not null
);
create index history_archive_latest on history_archive (archived_at desc, id desc);
comment on table history_archive is 'Files of the archive; what is in one of them the engine may remove';

alter table budget_request
    add column history_archived_at timestamptz,
    add column history_archive_id  uuid references history_archive (id),
    add check ((history_archived_at is null) = (history_archive_id is null));
create index budget_request_not_archived on budget_request (ended_at, id)
    where ended_at is not null and history_archived_at is null;

create table kept_course (
    process_instance_id   text   primary key,
    process_definition_id text   not null,
    passed                text[] not null
);
comment on table kept_course is 'The way of an ended chain through its flow; the engine''s own history of it may be gone';

--changeset athena:legal-hold
create table legal_hold (
    id              uuid        primary key,
    name            text        not null,
    note            text        not null,
    numbers         text[]      not null,
    person_id       uuid,
    region          text,
    category_code   text,
    submitted_from  timestamptz,
    submitted_until timestamptz,
    placed_by       uuid        not null,
    placed_at       timestamptz not null,
    released_by     uuid,
    released_at     timestamptz,
    release_note    text,
    check ((released_at is null) = (released_by is null)),
    check ((released_at is null) = (release_note is null)),
    check (numbers <> '{}' or num_nonnulls(person_id, region, category_code, submitted_from, submitted_until) > 0)
);
create index legal_hold_latest on legal_hold (placed_at desc, id desc);
comment on column legal_hold.numbers is 'Of the requests it holds; when there are none, it holds all that fit the columns behind';

create table held_after_archiving (
    process_instance_id text primary key
);
comment on table held_after_archiving is 'In the archive, and still in the engine''s history as a hold was placed before it went';

--changeset athena:removal-after-archiving splitStatements:false
-- The engine gave instances a removal time when they ended. They get it when they are in the archive.
do $$
declare
    history text;
begin
    for history in
        select table_name from information_schema.columns
        where table_schema = current_schema() and column_name in ('root_proc_inst_id_', 'removal_time_')
            and (table_name like 'act\_hi\_%' or table_name = 'act_ge_bytearray')
        group by table_name having count(*) = 2
    loop
        execute format(
            'update %I set removal_time_ = null where root_proc_inst_id_ is not null and removal_time_ is not null', history);
    end loop;
end $$;
