-- From which event store the tokens of policies were taken.
create table policy_origin (
    only_row       boolean default true not null primary key check (only_row),
    store_identity varchar(1024) not null
);
