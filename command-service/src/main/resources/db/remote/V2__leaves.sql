delete from seen_event;

comment on table seen_event is 'Every event that was read from the server; what was remembered without a leaf is read again';

alter table seen_event add column event_id varchar(255) not null;
alter table seen_event add column salt bytea;
alter table seen_event add column entry bytea not null;
alter table seen_event add constraint seen_event_salt_length check (octet_length(salt) = 32);
alter table seen_event add constraint seen_event_entry_length check (octet_length(entry) in (34, 66, 74));
create index seen_event_by_id on seen_event (event_id);

comment on column seen_event.digest is 'Of all that the server keeps of this event';
comment on column seen_event.salt is 'Opens the leaf; null once erased';
comment on column seen_event.entry is 'What the transparency log shows of this event';

create table seen_checkpoint (
    size  bigint  not null primary key,
    note  varchar  not null
);

comment on table seen_checkpoint is 'Every checkpoint that was signed, with the signature of the log alone';

create table seen_cosignature (
    size          bigint  not null references seen_checkpoint,
    witness       varchar  not null,
    cosigned_at   bigint  not null,
    line          varchar  not null,
    primary key (witness, size)
);

create table seen_signer_lock (
    only_row  boolean default true not null primary key check (only_row)
);

comment on table seen_signer_lock is 'Held locked by the signer for as long as it leads';

insert into seen_signer_lock (only_row) values (true);
