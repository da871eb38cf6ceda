-- Lots that are drawn after closing, and who contributed what.
create table round_lot (
    round varchar(150) primary key,
    asked boolean not null,
    closed_at timestamp(6) with time zone,
    tree_size bigint,
    tree_root varchar(64),
    seed varchar(64),
    lot_order varchar,
    statement varchar
);

create table lot_contribution (
    id varchar(310) primary key,
    round varchar(150) not null,
    contributor varchar(150) not null,
    role varchar(30) not null,
    commitment varchar(64) not null,
    position bigint not null,
    seed varchar(64)
);
create index lot_contribution_by_round on lot_contribution (round);
