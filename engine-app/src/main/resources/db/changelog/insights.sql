--liquibase formatted sql

--changeset athena:activity-day
create table activity_day (
    day                   date     not null,
    process_definition_id text     not null,
    activity_id           text     not null,
    bucket                smallint not null check (bucket >= -1),
    activity_type         text     not null,
    visits                bigint   not null check (visits > 0),
    milliseconds          bigint   not null,
    due                   bigint   not null,
    overdue               bigint   not null check (overdue <= due),
    primary key (process_definition_id, day, activity_id, bucket)
);
create index activity_day_by_day on activity_day (day);
comment on table activity_day is 'The visits of flows'' elements that ended on a day (UTC), by how long they took';
comment on column activity_day.bucket is 'How long: up to 1.04 to the power of this, in milliseconds; -1 for visits that were cancelled';
comment on column activity_day.due is 'How many of the visits had a due date; overdue: that ended after it';

create table activity_day_counted (
    day        date        primary key,
    counted_at timestamptz not null default now()
);
comment on table activity_day_counted is 'Days that activity_day has; the others are in the engine''s history only';

create table activity_month (
    month                 date     not null check (extract(day from month) = 1),
    process_definition_id text     not null,
    activity_id           text     not null,
    bucket                smallint not null check (bucket >= -1),
    activity_type         text     not null,
    visits                bigint   not null check (visits > 0),
    milliseconds          bigint   not null,
    due                   bigint   not null,
    overdue               bigint   not null check (overdue <= due),
    primary key (process_definition_id, month, activity_id, bucket)
);
comment on table activity_month is 'activity_day, added up once every day of a month is counted';
create table activity_month_counted (
    month      date        primary key,
    counted_at timestamptz not null default now()
);

--changeset athena:facts
create table request_fact (
    request_id    uuid           primary key,
    submitted_at  timestamptz    not null,
    region        text           not null,
    category_id   uuid           not null,
    department_id uuid,
    status        text           not null,
    replaces      boolean        not null,
    rolled_back   integer        not null,
    decided_at    timestamptz,
    ended_at      timestamptz,
    base_currency text           not null,
    asked         numeric(17, 4) not null,
    granted       numeric(17, 4) not null
);
create index request_fact_by_time on request_fact (submitted_at desc, request_id desc);
comment on table request_fact is 'What figures say of a request: made of its events, and anew at any time';
comment on column request_fact.rolled_back is 'How many of its decisions were rolled back by whoever had made them';
comment on column request_fact.decided_at is 'When the decision was made that approved or rejected it; null while it is pending, and when it was withdrawn';

create table approval_fact (
    approval_id     uuid        primary key,
    request_id      uuid        not null,
    submitted_at    timestamptz not null,
    region          text        not null,
    category_id     uuid        not null,
    department_id   uuid,
    level           text        not null,
    level_name      text        not null,
    status          text        not null,
    opened_at       timestamptz not null,
    due_at          timestamptz not null,
    closed_at       timestamptz,
    outcome         text,
    decision_status text,
    channel         text,
    team_id         uuid,
    decided_by      uuid
);
create index approval_fact_by_time on approval_fact (submitted_at desc, approval_id desc);
create index approval_fact_by_request on approval_fact (request_id);
create index approval_fact_opened on approval_fact (opened_at);
create index approval_fact_closed on approval_fact (closed_at);
create index approval_fact_open on approval_fact (opened_at) where closed_at is null;
comment on table approval_fact is 'What figures say of an approval: made of its request''s events, and anew at any time';
comment on column approval_fact.submitted_at is 'When the request was submitted';
comment on column approval_fact.department_id is 'The request''s department; team_id: the department of whoever decided, when they did';
comment on column approval_fact.closed_at is 'When it was decided or withdrawn';

create table fact_feed (
    only_row boolean     primary key default true check (only_row),
    snapshot text        not null,
    fed_at   timestamptz not null
);
comment on table fact_feed is 'What the facts know: all that had been committed in this snapshot';
