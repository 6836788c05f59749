--liquibase formatted sql

--changeset athena:approval
create table approval (
    id                uuid           primary key,
    request_id        uuid           not null references budget_request (id),
    level             text           not null,
    level_name        text           not null,
    status            text           not null check (status in ('OPEN', 'DECIDED', 'WITHDRAWN')),
    responsibility_id uuid           not null,
    requester_id      uuid           not null,
    amount_base       numeric(17, 4) not null,
    created_at        timestamptz    not null,
    due_at            timestamptz    not null,
    scopes            text[]         not null,
    version           bigint         not null default 0,
    changed_xid       xid8           not null default pg_current_xact_id(),
    outcome           text           check (outcome in ('APPROVED', 'REJECTED')),
    decided_by        uuid,
    on_behalf_of      uuid,
    decided_at        timestamptz,
    comment           text,
    signature         text,
    rollback_until    timestamptz,
    decision_status   text           check (decision_status in ('ACTIVE', 'ROLLED_BACK', 'SUPERSEDED')),
    check ((status = 'DECIDED') = (outcome is not null)),
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is null) = (decided_at is null)),
    check ((outcome is null) = (rollback_until is null)),
    check ((outcome is null) = (decision_status is null)),
    check (decided_by <> requester_id),
    check (on_behalf_of <> requester_id)
);
create index approval_by_request on approval (request_id);
create unique index approval_one_level_per_person on approval (request_id, decided_by) where decision_status = 'ACTIVE';
create index approval_inbox_by_due on approval (responsibility_id, due_at, id) where status = 'OPEN';
create index approval_inbox_by_created on approval (responsibility_id, created_at, id) where status = 'OPEN';
create index approval_inbox_by_amount on approval (responsibility_id, amount_base, id) where status = 'OPEN';
create index approval_by_change on approval (responsibility_id, changed_xid);
create index approval_inbox_by_id on approval (responsibility_id, id) where status = 'OPEN';
create index approval_history on approval (decided_by, decided_at desc, id desc) where decided_by is not null;
comment on table approval is 'One level''s work on one request: the id is the engine''s task id, for life';
comment on column approval.scopes is 'The engine''s scope executions around the task: when one of them is cancelled, the decision taken in it falls';
comment on column approval.rollback_until is 'Deadline of the rollback window, by the database clock';

--changeset athena:question
create table question (
    id          uuid        primary key,
    approval_id uuid        not null references approval (id),
    request_id  uuid        not null references budget_request (id),
    asked_by    uuid        not null,
    asked_at    timestamptz not null,
    text        text        not null check (length(text) between 1 and 4000),
    answered_by uuid,
    answered_at timestamptz,
    answer      text        check (length(answer) between 1 and 4000),
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index question_by_request on question (request_id, asked_at);

--changeset athena:engine-job-due-date
create index athena_job_due on act_ru_job (duedate_) where suspension_state_ = 1 and retries_ > 0;

--changeset athena:approval-by-change-in-order
create index approval_by_change_in_order on approval (responsibility_id, changed_xid, id);
drop index approval_by_change;

--changeset athena:approval-by-transaction
create index approval_by_transaction on approval (changed_xid);

--changeset athena:person-told
create table person_told (
    request_id uuid not null references budget_request (id),
    user_id    uuid not null,
    primary key (request_id, user_id)
);
comment on table person_told is 'Who was told by its flow that a request got somewhere, and may see it since';

--changeset athena:approval-on-behalf
create index approval_on_behalf on approval (on_behalf_of, request_id) where on_behalf_of is not null;
create index approval_decided on approval (decided_by, request_id) where decided_by is not null;

--changeset athena:engine-instances-of-a-version
create index athena_hi_instance_of_version on act_hi_procinst (proc_def_id_, end_time_ desc);

--changeset athena:approval-facts
alter table approval
    add column withdrawn_at timestamptz,
    add column channel text check (channel in ('PHONE', 'WEB', 'LINK', 'API')),
    add column decider_department_id uuid;
comment on column approval.withdrawn_at is 'When the engine withdrew the task';
comment on column approval.channel is 'By what the decision came; null when it was made before this was noted';
comment on column approval.decider_department_id is 'The department of whoever decided, when they did';
update approval a set decider_department_id = u.department_id from app_user u where u.id = a.decided_by;
update approval a set withdrawn_at = coalesce(
        (select t.end_time_ from act_hi_taskinst t where t.id_ = a.id::text),
        (select min(h.at) from request_history h where h.request_id = a.request_id and h.event = 'ApprovalWithdrawn'
            and h.step = a.level and h.at >= a.created_at),
        a.created_at)
where status = 'WITHDRAWN';

--changeset athena:decisions-by-change
create index approval_decisions_by_change on approval (decided_by, changed_xid, id) where decided_by is not null;
create index approval_decisions_by_window on approval (decided_by, rollback_until) where decided_by is not null;

--changeset athena:approval-signature
alter table approval
    add column signed_by uuid,
    add column rollback_signature text,
    add column rollback_signed_by uuid,
    add check ((rollback_signature is null) = (rollback_signed_by is null));
comment on column approval.signature is 'JWS of the decision by a device of the decider; before there was signed_by, any text';
comment on column approval.signed_by is 'The device whose key signed the decision';

--changeset athena:decision-nonce
create table decision_nonce (
    device_id uuid        not null,
    nonce     text        not null,
    used_at   timestamptz not null default clock_timestamp(),
    primary key (device_id, nonce)
);
create index decision_nonce_by_time on decision_nonce (used_at);
comment on table decision_nonce is 'What devices have signed with, kept for as long as such a signature could be taken again';
