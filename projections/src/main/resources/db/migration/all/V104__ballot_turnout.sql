-- Ballots per round and channel, never per project.
create table turnout (
    id varchar(200) primary key,
    round varchar(150) not null,
    channel varchar(20) not null,
    cast_ballots bigint not null,
    replaced bigint not null
);
create index turnout_by_round on turnout (round);

create table withdrawal (
    round varchar(150) primary key,
    withdrawn bigint not null
);
