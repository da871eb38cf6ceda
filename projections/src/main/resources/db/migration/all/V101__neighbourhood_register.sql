-- The register of neighbourhoods.
create table neighbourhood (
    neighbourhood varchar(150) primary key,
    name varchar not null,
    residents integer not null
);

create table theme (
    id varchar(310) primary key,
    neighbourhood varchar(150) not null,
    theme varchar(150) not null,
    name varchar not null
);
create index theme_by_neighbourhood on theme (neighbourhood);

create table partner (
    id varchar(310) primary key,
    neighbourhood varchar(150) not null,
    partner varchar(150) not null,
    name varchar not null
);
create index partner_by_neighbourhood on partner (neighbourhood);

create table mandate (
    id varchar(310) primary key,
    neighbourhood varchar(150) not null,
    mandate varchar(150) not null,
    holder varchar(150) not null,
    role varchar(40) not null,
    competences varchar(1000) not null,
    valid_from timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone not null,
    ended boolean not null
);
create index mandate_by_neighbourhood on mandate (neighbourhood);
