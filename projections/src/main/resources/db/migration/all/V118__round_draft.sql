-- The rules of each round as they were adopted or amended last.
create table rulebook_draft (
    round varchar(150) primary key,
    draft varchar not null
);
