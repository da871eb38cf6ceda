-- How far each group of read models has come, and from which event store they were built.
create table projection_token (
    processing_group varchar(100) primary key,
    position bigint not null
);

create table projection_origin (
    id integer primary key,
    store_identity varchar(100) not null
);
