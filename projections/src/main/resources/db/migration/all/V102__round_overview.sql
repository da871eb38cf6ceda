-- Where each round stands.
create table round (
    round varchar(150) primary key,
    neighbourhood varchar(150) not null,
    title varchar(1000) not null,
    currency varchar(3) not null,
    phase varchar(20) not null,
    rulebook_hash varchar(64),
    rulebook varchar(1000000),
    planned_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    result varchar(150),
    agenda varchar(150)
);
create index round_by_neighbourhood on round (neighbourhood);
