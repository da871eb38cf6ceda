create table event_log (
    position          bigint             not null primary key,
    event_id          character varying  not null,
    aggregate_type    character varying,
    aggregate_id      character varying,
    sequence_number   bigint,
    payload_type      character varying  not null,
    payload_revision  character varying,
    occurred_at       character varying  not null,
    payload           binary varying     not null,
    metadata          binary varying     not null,
    constraint event_log_event_once unique (event_id),
    constraint event_log_sequence_once unique (aggregate_id, sequence_number),
    constraint event_log_aggregate_or_none
        check ((aggregate_id is null) = (sequence_number is null))
);

comment on column event_log.position is '0, 1, 2, ... without holes, in the order of commit';
comment on column event_log.occurred_at is 'ISO 8601 in UTC with nine decimals, so that text order is time order';

create table snapshot_log (
    aggregate_id      character varying  not null primary key,
    aggregate_type    character varying  not null,
    sequence_number   bigint             not null,
    event_id          character varying  not null,
    payload_type      character varying  not null,
    payload_revision  character varying,
    occurred_at       character varying  not null,
    payload           binary varying     not null,
    metadata          binary varying     not null
);

create table log_writer (
    only_row  boolean default true not null primary key check (only_row),
    epoch     bigint  not null,
    head      bigint  not null
);

comment on table log_writer is 'The one writer: who has another epoch, or another head, may not append';

insert into log_writer (epoch, head) values (0, -1);

create table log_writer_lock (
    only_row  boolean default true not null primary key check (only_row)
);

comment on table log_writer_lock is 'Held locked by the writer for as long as it leads';

insert into log_writer_lock (only_row) values (true);

create table store_identity (
    only_row  boolean default true not null primary key check (only_row),
    id        uuid    not null
);
