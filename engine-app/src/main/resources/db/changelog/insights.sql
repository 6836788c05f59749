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
