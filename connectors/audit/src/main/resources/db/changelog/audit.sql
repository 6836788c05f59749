--liquibase formatted sql

--changeset athena:audit-entry
create table audit_entry (
    index        bigint      primary key check (index >= 0),
    event_id     uuid        not null unique,
    occurred_at  timestamptz not null,
    action       text        not null,
    actor        uuid,
    on_behalf_of uuid,
    object_type  text        not null,
    object_id    text        not null,
    request_id   uuid,
    leaf         text        not null,
    tree         bytea       not null check (octet_length(tree) >= 32 and octet_length(tree) % 32 = 0),
    recorded_at  timestamptz not null default clock_timestamp()
);
create index audit_entry_by_time on audit_entry (occurred_at, index);
create index audit_entry_by_actor on audit_entry (actor, occurred_at, index);
create index audit_entry_by_on_behalf_of on audit_entry (on_behalf_of, occurred_at, index)
    where on_behalf_of is not null;
create index audit_entry_by_object_user on audit_entry (object_id, occurred_at, index) where object_type = 'user';
create index audit_entry_by_request on audit_entry (request_id, occurred_at, index) where request_id is not null;
create index audit_entry_by_action on audit_entry (action, occurred_at, index);
comment on table audit_entry is 'The audit log: append-only, its index without gaps';
comment on column audit_entry.leaf is 'The entry as canonical JSON: what is hashed. The columns before it only serve to find it';
comment on column audit_entry.tree is 'Hashes of the subtrees that are full with this entry, by level: first of its leaf, then of the nodes above';

--changeset athena:audit-checkpoint
create table audit_checkpoint (
    size       bigint      primary key check (size > 0),
    note       text        not null,
    created_at timestamptz not null default clock_timestamp()
);
comment on table audit_checkpoint is 'The signed size and root of the tree after each append (C2SP tlog-checkpoint)';

--changeset athena:audit-personal
create table audit_personal (
    index   bigint not null references audit_entry (index),
    path    text   not null,
    subject uuid,
    salt    bytea  not null check (octet_length(salt) = 16),
    value   bytea  not null,
    primary key (index, path)
);
create index audit_personal_by_subject on audit_personal (subject) where subject is not null;
comment on table audit_personal is 'Personal values to which entries hold salted commitments. Deleting one erases it and leaves the tree as it is';
comment on column audit_personal.value is 'UTF-8; not text, as PostgreSQL has no text with U+0000 and somebody will type it';

--changeset athena:audit-erasure
create table audit_erasure (
    person    uuid        primary key,
    erased_at timestamptz not null default clock_timestamp()
);
comment on table audit_erasure is 'Whose personal values are not kept any more. The entry that says so is in the log';

--changeset athena:audit-append-only splitStatements:false
create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception '% on % is refused: the audit log is append-only', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create function audit_next_index() returns trigger language plpgsql as $$
begin
    if new.index <> coalesce((select max(index) + 1 from audit_entry), 0) then
        raise exception 'Entry % would leave a gap in the audit log', new.index using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function audit_refuse();
create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
    for each statement execute function audit_refuse();
create trigger audit_erasure_append_only before update or delete or truncate on audit_erasure
    for each statement execute function audit_refuse();
create trigger audit_personal_only_erased before update or truncate on audit_personal
    for each statement execute function audit_refuse();
create trigger audit_entry_no_gap before insert on audit_entry
    for each row execute function audit_next_index();

-- Always: also in a session that has set session_replication_role, which switches ordinary triggers off.
alter table audit_entry enable always trigger audit_entry_append_only;
alter table audit_entry enable always trigger audit_entry_no_gap;
alter table audit_checkpoint enable always trigger audit_checkpoint_append_only;
alter table audit_erasure enable always trigger audit_erasure_append_only;
alter table audit_personal enable always trigger audit_personal_only_erased;

--changeset athena:audit-writer splitStatements:false
-- Roles belong to the whole server, so another database of it may have made this one already.
do $$
begin
    if not exists (select from pg_roles where rolname = 'athena_audit_writer') then
        create role athena_audit_writer nologin;
    end if;
end
$$;
grant select, insert on audit_entry, audit_checkpoint, audit_erasure to athena_audit_writer;
grant select, insert, delete on audit_personal to athena_audit_writer;
