-- The catalogue of projects.
create table project (
    project varchar(150) primary key,
    round varchar(150) not null,
    neighbourhood varchar(150) not null,
    theme varchar(150) not null,
    title varchar not null,
    summary varchar not null,
    will_help boolean not null,
    state varchar(20) not null,
    price_cents bigint,
    supporters integer not null,
    proposed_at timestamp(6) with time zone not null,
    merged_into varchar(150),
    judgement varchar
);
create index project_by_round on project (round);
create index project_by_merged_into on project (merged_into);

create table question (
    id varchar(310) primary key,
    project varchar(150) not null,
    question varchar(150) not null,
    text varchar not null,
    answer varchar,
    asked_at timestamp(6) with time zone not null
);
create index question_by_project on question (project);
