--liquibase formatted sql

--changeset athena:budget-request
create sequence budget_request_number;
create table budget_request (
    id                  uuid           primary key,
    number              text           not null unique,
    title               text           not null check (length(title) between 1 and 200),
    justification       text           not null check (length(justification) <= 10000),
    category_id         uuid           not null,
    category_code       text           not null,
    reason_id           uuid           not null,
    amount              numeric(17, 4) not null check (amount > 0),
    currency            text           not null check (currency ~ '^[A-Z]{3}$'),
    amount_base         numeric(17, 4) not null check (amount_base >= 0),
    base_currency       text           not null check (base_currency ~ '^[A-Z]{3}$'),
    exchange_rate       numeric        not null check (exchange_rate > 0),
    region              text           not null,
    department_id       uuid,
    needed_by           date,
    replaces_id         uuid           references budget_request (id),
    requester_id        uuid           not null,
    submitted_at        timestamptz    not null,
    status              text           not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    final_at            timestamptz,
    process_instance_id text           unique,
    event_sequence      bigint         not null default 0,
    version             bigint         not null default 0,
    changed_xid         xid8           not null default pg_current_xact_id(),
    check ((status = 'PENDING') = (final_at is null))
);
create index budget_request_by_requester on budget_request (requester_id, submitted_at desc, id desc);
create index budget_request_by_time on budget_request (submitted_at desc, id desc);
create index budget_request_by_change on budget_request (requester_id, changed_xid, id);
comment on column budget_request.final_at is 'When the last relevant rollback window closes; the request is final from then on';
comment on column budget_request.changed_xid is 'The transaction that changed the row last: what sync compares its watermark with';

--changeset athena:budget-request-is-locked splitStatements:false
create function budget_request_is_locked() returns trigger language plpgsql as $$
begin
    if (new.id, new.number, new.title, new.justification, new.category_id, new.reason_id, new.amount, new.currency,
        new.amount_base, new.base_currency, new.exchange_rate, new.region, new.department_id, new.needed_by,
        new.replaces_id, new.requester_id, new.submitted_at)
       is distinct from
       (old.id, old.number, old.title, old.justification, old.category_id, old.reason_id, old.amount, old.currency,
        old.amount_base, old.base_currency, old.exchange_rate, old.region, old.department_id, old.needed_by,
        old.replaces_id, old.requester_id, old.submitted_at) then
        raise exception 'A submitted budget request never changes: submit a new one that replaces it';
    end if;
    return new;
end $$;
create trigger budget_request_is_locked before update on budget_request
    for each row execute function budget_request_is_locked();

--changeset athena:request-history
create table request_history (
    request_id   uuid        not null references budget_request (id),
    sequence     bigint      not null,
    at           timestamptz not null,
    status       text        not null,
    step         text,
    actor        uuid,
    on_behalf_of uuid,
    event        text        not null,
    comment      text,
    primary key (request_id, sequence)
);

--changeset athena:request-attachment
create table request_attachment (
    id           uuid        primary key,
    request_id   uuid        not null references budget_request (id),
    file_name    text        not null check (length(file_name) between 1 and 255),
    content_type text        not null,
    size         bigint      not null check (size > 0),
    sha256       text        not null,
    added_by     uuid        not null,
    added_at     timestamptz not null,
    content      bytea       not null
);
create index request_attachment_by_request on request_attachment (request_id, added_at);

--changeset athena:request-attachment-stored-in
alter table request_attachment
    add column stored_in text not null default 'DATABASE' check (stored_in in ('DATABASE', 'S3')),
    alter column content drop not null,
    add check ((stored_in = 'DATABASE') = (content is not null));
comment on column request_attachment.stored_in is 'Which store has the content; it stays there when another one is configured';

--changeset athena:budget-request-by-transaction
create index budget_request_by_transaction on budget_request (changed_xid);

--changeset athena:request-history-step-name
alter table request_history add column step_name text;
comment on column request_history.step_name is 'What the step was called when it opened; a redesigned flow may have none of that key';

--changeset athena:budget-request-ended-at
alter table budget_request add column ended_at timestamptz;
comment on column budget_request.ended_at is 'When the engine had run the chain to its end; it works on it no more';
update budget_request r set ended_at = p.end_time_
from act_hi_procinst p where p.id_ = r.process_instance_id and p.end_time_ is not null;
create index budget_request_ended on budget_request (ended_at desc, id desc) where ended_at is not null;
create index budget_request_ended_as on budget_request (status, ended_at desc, id desc) where ended_at is not null;
create index budget_request_lasted on budget_request ((ended_at - submitted_at), id) where ended_at is not null;
create index budget_request_running on budget_request (submitted_at desc, id desc) where ended_at is null;
create index budget_request_by_number on budget_request (length(number), number, id);
create index budget_request_ended_of on budget_request (id) include (ended_at, submitted_at, status, number)
    where ended_at is not null;
