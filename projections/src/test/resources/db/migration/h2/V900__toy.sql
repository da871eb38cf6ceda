create table toy_tally (
    choice varchar(100) primary key,
    votes bigint not null,
    last_position bigint not null
);
