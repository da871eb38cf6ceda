-- Projects under way.
create table delivery (
    delivery varchar(150) primary key,
    project varchar(150) not null,
    neighbourhood varchar(150) not null,
    agenda varchar(150) not null,
    status varchar(20) not null,
    percent integer not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    lead varchar(150),
    members varchar,
    reason varchar
);
create index delivery_by_project on delivery (project);

create table delivery_entry (
    position bigint primary key,
    delivery varchar(150) not null,
    kind varchar(20) not null,
    text varchar not null,
    percent integer,
    reached_on date,
    reference varchar,
    sha256 varchar(64),
    made_at timestamp(6) with time zone not null
);
create index delivery_entry_by_delivery on delivery_entry (delivery);
