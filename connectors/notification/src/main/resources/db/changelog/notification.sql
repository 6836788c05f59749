--liquibase formatted sql

--changeset athena:occasion
create table occasion (
    id           uuid        primary key,
    kind         text        not null,
    audience     text        not null,
    person       uuid        check ((audience = 'PERSON') = (person is not null)),
    request_id   uuid,
    approval_id  uuid,
    actor        uuid,
    on_behalf_of uuid,
    comment      text,
    from_time    timestamptz,
    until_time   timestamptz,
    occurred_at  timestamptz not null,
    due_at       timestamptz not null,
    attempts     int         not null default 0,
    addressed_at timestamptz
);
create index occasion_to_address on occasion (due_at) where addressed_at is null;
create index occasion_by_age on occasion (occurred_at);
comment on table occasion is 'Something that people are told of. Its id is made from the event''s, so an event that comes again adds nothing';
comment on column occasion.due_at is 'When its readers are looked up: at once, an hour before a window closes, or after a failed try';

--changeset athena:notice
create table notice (
    id          uuid        primary key,
    occasion_id uuid        not null references occasion (id) on delete cascade,
    reader      uuid        not null,
    medium      text        not null check (medium in ('PUSH', 'EMAIL', 'SMS')),
    digest      boolean     not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'WRITTEN', 'DROPPED')),
    reason      text,
    unique (occasion_id, reader, medium)
);
create index notice_waiting on notice (due_at) where state = 'WAITING';
comment on table notice is 'One occasion for one reader by one medium, waiting for quiet hours to end or the digest''s hour to come';
comment on column notice.reason is 'Why it was dropped';

--changeset athena:message
create table message (
    id              uuid        primary key,
    reader          uuid,
    medium          text        not null check (medium in ('PUSH', 'EMAIL', 'SMS')),
    device_id       uuid,
    address         text        not null,
    language        text        not null,
    subject         text,
    text            text        not null,
    html            text,
    link            text,
    data            jsonb       not null default '{}',
    state           text        not null default 'QUEUED'
        check (state in ('QUEUED', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED')),
    reason          text,
    given_up        boolean     not null default false,
    provider        text,
    provider_id     text,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    sending_since   timestamptz check (sending_since is null or state = 'QUEUED'),
    created_at      timestamptz not null default clock_timestamp(),
    updated_at      timestamptz not null default clock_timestamp()
);
create index message_queued on message (medium, next_attempt_at) where state = 'QUEUED' and sending_since is null;
create index message_sending on message (sending_since) where sending_since is not null;
create index message_given_up on message (id) where given_up;
create unique index message_by_provider_id on message (provider, provider_id) where provider_id is not null;
create index message_by_age on message (created_at, id);
create index message_by_reader on message (reader, created_at, id) where reader is not null;
comment on column message.sending_since is 'It is with the provider since then. Still so after a crash: nobody knows whether it arrived';

create table message_notice (
    message_id uuid not null references message (id) on delete cascade,
    notice_id  uuid not null references notice (id) on delete cascade,
    primary key (message_id, notice_id)
);
create index message_notice_by_notice on message_notice (notice_id);

create table message_history (
    message_id uuid        not null references message (id) on delete cascade,
    at         timestamptz not null default clock_timestamp(),
    state      text        not null,
    reason     text
);
create index message_history_by_message on message_history (message_id, at);

create table delivery_report (
    provider     text        not null,
    provider_id  text        not null,
    outcome      text        not null check (outcome in ('DELIVERED', 'BOUNCED', 'FAILED')),
    address_gone boolean     not null,
    reason       text,
    at           timestamptz not null,
    received_at  timestamptz not null default clock_timestamp(),
    primary key (provider, provider_id, outcome)
);
create index delivery_report_by_age on delivery_report (received_at);
comment on table delivery_report is 'What providers said, also before we knew their id of the message';

create table dead_address (
    medium text        not null,
    address text       not null,
    reason text,
    since  timestamptz not null default clock_timestamp(),
    primary key (medium, address)
);
comment on table dead_address is 'No message to these will ever arrive, so none is sent';

--changeset athena:preference
create table preference (
    person      uuid   primary key,
    push        boolean not null,
    email       boolean not null,
    sms         boolean not null,
    muted       text[]  not null,
    quiet_from  time,
    quiet_until time check ((quiet_from is null) = (quiet_until is null)),
    digest_at   time,
    version     bigint  not null
);
comment on column preference.muted is 'Kinds of notices this person does not want at all';

--changeset athena:notification-writer splitStatements:false
do $$
begin
    if not exists (select from pg_roles where rolname = 'athena_notification_writer') then
        create role athena_notification_writer nologin;
    end if;
end
$$;
grant select, insert, update, delete on occasion, notice, message, message_notice, message_history, delivery_report,
    dead_address, preference to athena_notification_writer;

--changeset athena:occasion-place
alter table occasion
    add column category_id   uuid,
    add column level         text,
    add column region        text,
    add column department_id uuid,
    add check ((category_id is null) = (level is null));
comment on column occasion.category_id is 'With the three that follow: the place of the assignment matrix that it is about';

--changeset athena:order-of-news
create index occasion_in_order on occasion (coalesce(request_id, person), occurred_at, id) where addressed_at is null;
alter table notice
    add column about       uuid,
    add column occurred_at timestamptz;
update notice set about = coalesce(occasion.request_id, occasion.person), occurred_at = occasion.occurred_at
    from occasion where occasion.id = occasion_id;
alter table notice
    alter column about set not null,
    alter column occurred_at set not null;
create index notice_in_order on notice (reader, about, occurred_at, id) where state = 'WAITING';
create index notice_of_digest on notice (reader, occurred_at, id) where state = 'WAITING' and digest;
comment on column notice.about is 'The request, or the person where it is about none: news of one thing is told in the order of occurred_at';

--changeset athena:occasion-step
alter table occasion add column step text;
comment on column occasion.step is 'The name of the point of the flow that it is about';

--changeset athena:message-platform
-- The default is for instances of before, which go on while others are new already.
alter table message add column platform text not null default 'ANDROID';
drop index message_queued;
create index message_queued on message (medium, platform, next_attempt_at) where state = 'QUEUED' and sending_since is null;
comment on column message.platform is 'Of the device that a push goes to: by it is known whose push token the address is, and so who can send it';

--changeset athena:app-sync
alter table message add column silent boolean not null default false;
create index message_silent on message (created_at) where silent;
comment on column message.silent is 'It shows nothing and lets an app fetch what has changed: no message to a person, and soon not worth sending';

create table approval_holder (
    approval_id uuid        not null,
    person      uuid        not null,
    since       timestamptz not null default clock_timestamp(),
    primary key (approval_id, person)
);
create index approval_holder_by_person on approval_holder (person);
create index approval_holder_by_age on approval_holder (since);
comment on table approval_holder is 'Who has an open approval in the inbox of their app: engine-app knows only who has it now, not who had it when it left';

create table stale_app (
    person   uuid        primary key,
    since    timestamptz not null,
    due_at   timestamptz,
    woken_at timestamptz,
    attempts int         not null default 0
);
create index stale_app_due on stale_app (due_at) where due_at is not null;
comment on table stale_app is 'Whose apps hold what is not so any more, until they are woken to fetch it';
comment on column stale_app.since is 'The last change. What was pushed later has woken them already';
comment on column stale_app.due_at is 'When they are woken; null when nothing has changed';

grant select, insert, update, delete on approval_holder, stale_app to athena_notification_writer;
