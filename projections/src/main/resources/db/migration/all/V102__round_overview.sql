-- Where each round stands.
create table round (
    round varchar(150) primary key,
    neighbourhood varchar(150) not null,
    title varchar not null,
    currency varchar not null,
    phase varchar(20) not null,
    rulebook_hash varchar(64),
    rulebook varchar,
    planned_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    result varchar(150),
    agenda varchar(150)
);
create index round_by_neighbourhood on round (neighbourhood);
