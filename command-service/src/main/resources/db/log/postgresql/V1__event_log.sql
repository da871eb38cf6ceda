create table event_log (
    position          bigint  not null primary key,
    event_id          text    not null,
    aggregate_type    text,
    aggregate_id      text,
    sequence_number   bigint,
    payload_type      text    not null,
    payload_revision  text,
    occurred_at       text    not null,
    payload           text    not null,
    metadata          text    not null,
    constraint event_log_event_once unique (event_id),
    constraint event_log_sequence_once unique (aggregate_id, sequence_number),
    constraint event_log_aggregate_or_none
        check ((aggregate_id is null) = (sequence_number is null))
);

comment on column event_log.position is '0, 1, 2, ... without holes, in the order of commit';
comment on column event_log.occurred_at is 'ISO 8601 in UTC with nine decimals, so that text order is time order';

create table snapshot_log (
    aggregate_id      text    not null primary key,
    aggregate_type    text    not null,
    sequence_number   bigint  not null,
    event_id          text    not null,
    payload_type      text    not null,
    payload_revision  text,
    occurred_at       text    not null,
    payload           text    not null,
    metadata          text    not null
);

create table log_writer (
    only_row  boolean not null primary key default true check (only_row),
    epoch     bigint  not null,
    head      bigint  not null
) with (fillfactor = 20);

comment on table log_writer is 'The one writer: who has another epoch, or another head, may not append';

insert into log_writer (epoch, head) values (0, -1);

create table store_identity (
    only_row    boolean not null primary key default true check (only_row),
    id          uuid    not null
);
