-- The ranked agenda, as voted and as adopted.
create table agenda (
    agenda varchar(150) primary key,
    round varchar(150) not null,
    neighbourhood varchar(150) not null,
    run varchar(150) not null,
    top integer not null,
    adopted boolean not null,
    drafted_at timestamp(6) with time zone not null,
    adopted_at timestamp(6) with time zone
);
create index agenda_by_neighbourhood on agenda (neighbourhood);

create table agenda_item (
    id varchar(310) primary key,
    agenda varchar(150) not null,
    project varchar(150) not null,
    place integer not null,
    rank integer not null,
    title varchar not null,
    theme varchar(150) not null,
    votes integer not null,
    points bigint not null,
    price_cents bigint not null,
    pot varchar(150) not null,
    funded boolean not null,
    tied boolean not null,
    margin bigint,
    placing_as_voted varchar(20) not null,
    placing varchar(20) not null,
    place_as_adopted integer,
    combined_into varchar(150),
    endorsed boolean not null
);
create index agenda_item_by_agenda on agenda_item (agenda);

create table remark (
    position bigint primary key,
    agenda varchar(150) not null,
    project varchar(150) not null,
    kind varchar(20) not null,
    actor varchar(150) not null,
    role varchar(40) not null,
    reason varchar,
    text varchar,
    made_at timestamp(6) with time zone not null
);
create index remark_by_agenda on remark (agenda);
