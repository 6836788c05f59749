--liquibase formatted sql

--changeset athena:category
create table category (
    id          uuid    primary key,
    code        text    not null unique,
    name        text    not null,
    description text    not null default '',
    active      boolean not null default true,
    version     bigint  not null default 0
);

--changeset athena:reason
create table reason (
    id          uuid    primary key,
    code        text    not null unique,
    name        text    not null,
    category_id uuid    references category (id),
    active      boolean not null default true,
    version     bigint  not null default 0
);

--changeset athena:assignment
create table assignment (
    id            uuid   primary key,
    category_id   uuid   not null references category (id),
    level         text   not null,
    region        text,
    department_id uuid,
    approver_ids  uuid[] not null check (cardinality(approver_ids) > 0),
    version       bigint not null default 0,
    unique nulls not distinct (category_id, level, region, department_id)
);

--changeset athena:responsibility
create table responsibility (
    id            uuid primary key,
    category_id   uuid not null references category (id),
    level         text not null,
    region        text not null,
    department_id uuid,
    unique nulls not distinct (category_id, level, region, department_id)
);
create table responsibility_approver (
    responsibility_id uuid not null references responsibility (id),
    user_id           uuid not null,
    primary key (responsibility_id, user_id)
);
create index responsibility_approver_by_user on responsibility_approver (user_id);
create table responsibility_change (
    responsibility_id uuid not null references responsibility (id),
    user_id           uuid not null,
    changed_xid       xid8 not null default pg_current_xact_id(),
    primary key (user_id, responsibility_id)
);
create index responsibility_change_by_user on responsibility_change (user_id, changed_xid);
comment on table responsibility is 'A cell of the assignment matrix that open approvals hang on, with the approvers that the most specific assignment names';
comment on table responsibility_change is 'When a user last gained or lost a cell, for sync';

--changeset athena:exchange-rate
create table exchange_rate_table (
    id            bigint      generated always as identity primary key,
    base_currency text        not null,
    valid_from    timestamptz not null default clock_timestamp()
);
create table exchange_rate (
    table_id bigint  not null references exchange_rate_table (id),
    currency text    not null check (currency ~ '^[A-Z]{3}$'),
    rate     numeric not null check (rate > 0),
    primary key (table_id, currency)
);
comment on column exchange_rate.rate is 'Units of the currency for one unit of the base currency';

--changeset athena:responsibility-change-by-transaction
create index responsibility_change_by_transaction on responsibility_change (changed_xid);
