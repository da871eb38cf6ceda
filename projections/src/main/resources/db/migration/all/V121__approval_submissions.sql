-- What is under four eyes, and what was laid before others.
create table four_eyes (
    neighbourhood varchar(150) primary key,
    matters varchar(200) not null,
    limit_cents bigint
);

create table submission (
    submission varchar(150) primary key,
    neighbourhood varchar(150) not null,
    matter varchar(30) not null,
    content varchar not null,
    hash varchar(64) not null,
    submitter varchar(150) not null,
    role varchar(30) not null,
    reason varchar(2000),
    submitted_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    position bigint not null,
    state varchar(30) not null,
    settled_by varchar(150),
    settled_at timestamp(6) with time zone,
    because varchar
);
create index submission_by_neighbourhood on submission (neighbourhood, position);

create table submission_approval (
    position bigint primary key,
    submission varchar(150) not null,
    actor varchar(150) not null,
    role varchar(30) not null,
    approved_at timestamp(6) with time zone not null
);
create index submission_approval_by_submission on submission_approval (submission);
