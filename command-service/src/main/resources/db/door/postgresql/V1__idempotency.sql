-- Answers kept for those who ask the same thing twice.
create table idempotency (
    request_key  varchar(255) not null primary key,
    request_hash char(64) not null,
    claimed_at   timestamptz not null,
    status       smallint,
    content_type varchar(255),
    location     varchar(1024),
    log_position varchar(20),
    body         text
);
create index idempotency_by_age on idempotency (claimed_at);
