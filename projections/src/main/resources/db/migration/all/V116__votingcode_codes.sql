create table code_batch (
    id varchar(320) primary key,
    round varchar(150) not null,
    batch varchar(150) not null,
    first_letter integer not null,
    letters integer not null,
    posted boolean not null,
    voided boolean not null
);
create index code_batch_by_round on code_batch (round, first_letter);
create table code_letter (
    id varchar(200) primary key,
    round varchar(150) not null,
    letter integer not null,
    replacement integer
);
create index code_letter_by_round on code_letter (round, letter);
create table code_round (
    round varchar(150) primary key,
    votes bigint not null,
    key_destroyed boolean not null,
    used integer,
    unused integer,
    by_code integer,
    on_paper integer,
    at_tables integer,
    withdrawn integer
);
