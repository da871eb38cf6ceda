create table seen_event (
    position  bigint       not null primary key,
    digest    varchar(64)  not null
);

create table seen_store (
    store     varchar(1000) not null primary key
);
