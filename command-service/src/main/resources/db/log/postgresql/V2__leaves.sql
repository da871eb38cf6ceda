alter table event_log add column salt bytea;
alter table event_log add column entry bytea;
alter table event_log add constraint event_log_salt_length check (octet_length(salt) = 32);
alter table event_log add constraint event_log_entry_length check (octet_length(entry) in (34, 66, 74));

comment on column event_log.salt is 'Opens the leaf; null once erased';
comment on column event_log.entry is 'What the transparency log shows of this event';

create table log_checkpoint (
    size  bigint  not null primary key,
    note  text  not null
);

comment on table log_checkpoint is 'Every checkpoint that was signed, with the signature of the log alone';

create table log_cosignature (
    size          bigint  not null references log_checkpoint,
    witness       text  not null,
    cosigned_at   bigint  not null,
    line          text  not null,
    primary key (witness, size)
);

comment on column log_cosignature.cosigned_at is 'What the witness says, in seconds since 1970';
