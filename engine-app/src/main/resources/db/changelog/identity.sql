--liquibase formatted sql

--changeset athena:department
create table department (
    id        uuid primary key,
    name      text not null check (length(name) between 1 and 200),
    region    text not null check (length(region) between 1 and 40),
    parent_id uuid references department (id),
    unique nulls not distinct (name, parent_id)
);

--changeset athena:app-user
create table app_user (
    id            uuid    primary key,
    username      text    not null,
    password_hash text,
    display_name  text    not null,
    email         text,
    phone         text,
    department_id uuid    references department (id),
    region        text,
    locale        text    not null default 'en',
    time_zone     text    not null default 'UTC',
    roles         text[]  not null default '{}'
                  check (roles <@ array ['SALES', 'APPROVER', 'ADMIN', 'ANALYST']),
    active        boolean not null,
    version       bigint  not null default 0
);
create unique index app_user_username on app_user (lower(username));
create unique index app_user_email on app_user (lower(email));

--changeset athena:session
create table session (
    id           uuid        primary key,
    user_id      uuid        not null references app_user (id),
    refresh_hash bytea       not null unique,
    device       text,
    created_at   timestamptz not null default clock_timestamp(),
    expires_at   timestamptz not null,
    revoked_at   timestamptz
);
create index session_by_user on session (user_id);
create table spent_refresh_token (
    refresh_hash bytea primary key,
    session_id   uuid  not null references session (id) on delete cascade
);
comment on table session is 'A family of refresh tokens: one valid token at a time, revoked as a whole';

--changeset athena:delegation
create table delegation (
    id           uuid        primary key,
    from_user_id uuid        not null references app_user (id),
    to_user_id   uuid        not null references app_user (id),
    valid_from   timestamptz not null,
    valid_until  timestamptz not null,
    category_id  uuid,
    revoked_at   timestamptz,
    changed_xid  xid8        not null default pg_current_xact_id(),
    check (from_user_id <> to_user_id),
    check (valid_from < valid_until)
);
create index delegation_by_deputy on delegation (to_user_id);
create index delegation_by_principal on delegation (from_user_id);

--changeset athena:device
create table device (
    id            uuid        primary key,
    user_id       uuid        not null references app_user (id),
    platform      text        not null check (platform in ('ANDROID', 'IOS', 'WEB')),
    push_token    text,
    public_key    text,
    registered_at timestamptz not null default clock_timestamp()
);
create index device_by_user on device (user_id);

--changeset athena:app-user-credentials-version
alter table app_user add column credentials_version bigint not null default 0;
comment on column app_user.credentials_version is 'Counts changed passwords, deactivations and log-outs everywhere: links made before count no more';

--changeset athena:session-last-used
alter table session add column last_used_at timestamptz;
update session set last_used_at = created_at;
alter table session alter column last_used_at set default clock_timestamp(), alter column last_used_at set not null;
comment on column session.last_used_at is 'When it was renewed last: up to the lifetime of an access token ago for one in use';

--changeset athena:device-key
alter table device
    add column name text check (length(name) between 1 and 100),
    add column challenge text,
    add column challenge_until timestamptz,
    add column proven_at timestamptz,
    add column last_used_at timestamptz,
    add column revoked_at timestamptz,
    add check ((challenge is null) = (challenge_until is null)),
    add check (proven_at is null or public_key is not null),
    add check (revoked_at is null or (push_token is null and challenge is null));
comment on column device.public_key is 'P-256, SubjectPublicKeyInfo in Base64; kept when the device is removed, for what it has signed';
comment on column device.challenge is 'What the device has to sign to prove its key; gone once it has';
comment on column device.revoked_at is 'When it was removed: what it signs counts no more';

--changeset athena:session-device
alter table session add column device_id uuid references device (id);
create index session_by_device on session (device_id) where device_id is not null;
comment on column session.device_id is 'The device that it is used from, if that said so: they are removed together';

--changeset athena:device-push-token
create index device_by_push_token on device using hash (push_token) where push_token is not null;
comment on column device.push_token is 'Of FCM, or of APNs for iOS; an app has one, whoever uses it';

--changeset athena:session-key
alter table session add column jkt text, add column generation int not null default 0;
alter table spent_refresh_token add column generation int not null default 0;
comment on column session.jkt is 'The thumbprint (RFC 7638) of the key that it is bound to: without a proof of it, its tokens are worth nothing';
comment on column session.generation is 'How often it was renewed; a token whose answer was lost and the one given out instead are of the same';

--changeset athena:used-proof
create unlogged table used_proof (
    hash    bytea       primary key,
    used_at timestamptz not null default clock_timestamp()
);
comment on table used_proof is 'Proofs (RFC 9449) that were shown, until they are too old to be shown again. Lost with a crash: then those of the last minutes could be shown once more';
