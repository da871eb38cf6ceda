-- Counts, their outcome as JSON, and the names on the ballot.
create table count (
    run varchar(150) primary key,
    round varchar(150) not null,
    position bigint not null,
    status varchar(20) not null,
    rulebook varchar(64) not null,
    digest varchar not null,
    engine varchar not null,
    ballots integer not null,
    set_aside integer not null,
    closed_at_position bigint not null,
    counted_at timestamp(6) with time zone not null,
    decision varchar,
    outcome varchar not null
);
create index count_by_round on count (round);

create table candidate (
    id varchar(310) primary key,
    round varchar(150) not null,
    project varchar(150) not null,
    title varchar not null,
    theme varchar(150) not null
);
create index candidate_by_round on candidate (round);
