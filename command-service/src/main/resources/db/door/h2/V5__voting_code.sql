-- What became of each voting code. Never here: a code, a ballot, a choice, a time.
create table voting_code (
    round     varchar(150) not null,
    letter    integer not null,
    batch     varchar(150),
    code_hmac char(64) not null,
    state     varchar(7) not null,
    casting   integer not null,
    constraint voting_code_letter primary key (round, letter),
    constraint voting_code_hmac unique (round, code_hmac)
);
